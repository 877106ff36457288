#!/bin/sh
# Starts nginx before one or more of our servers, with the words of nginx.conf filled in. What follows on the command line
# goes to nginx.
#   SITE     the folder that the build made, `.next/site`
#   SERVERS  where the servers listen, such as "127.0.0.1:3001 127.0.0.1:3002"
#   LISTEN   where nginx listens: 8080
#   RUN      a folder that it may write to: /tmp/guide-nginx
#   LOG      the file that gets a line for each request: /dev/stdout
set -eu
PATH="$PATH:/usr/sbin"
: "${SITE:?is the folder that the build made}" "${SERVERS:?are the addresses of the servers}"
: "${LISTEN:=8080}" "${RUN:=/tmp/guide-nginx}" "${LOG:=/dev/stdout}"

lines='' again=''
for address in $SERVERS; do
  lines="$lines server $address max_fails=1 fail_timeout=2s;"
  again="$again server $address max_fails=0;"
done
mkdir -p "$RUN"
sed -e "s|@SITE@|$SITE|g" -e "s|@RUN@|$RUN|g" -e "s|@LOG@|$LOG|g" -e "s|@LISTEN@|$LISTEN|g" -e "s|@SERVERS@|$lines|" -e "s|@AGAIN@|$again|" \
  "$(dirname "$0")/nginx.conf" > "$RUN/nginx.conf"
exec nginx -c "$RUN/nginx.conf" "$@"
