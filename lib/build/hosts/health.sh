#!/bin/bash
# Ends well when what listens on this machine at PORT, or at LISTEN, answers an address with 200: health.sh /readyz
# bash asks by itself, so nothing is started or installed for it.
exec 3<> "/dev/tcp/127.0.0.1/${PORT:-$LISTEN}" || exit 1
printf 'HEAD %s HTTP/1.0\r\n\r\n' "$1" >&3
read -r -t 2 _ status _ <&3 && [ "$status" = 200 ]
