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

# nginx reads these in a path as something else.
for name in SITE RUN LOG; do
  eval "value=\$$name"
  case $value in
    *[\"\$\\*?[]* | *'
'*) echo "nginx.sh: $name is \"$value\": nginx takes no path with \" \$ \\ * ? [ or a line end" >&2 && exit 1 ;;
  esac
done
# For the right side of sed's command.
text() { printf %s "$1" | sed 's/[&|]/\\&/g'; }

lines='' again=''
for address in $SERVERS; do
  lines="$lines server $address max_fails=1 fail_timeout=2s;"
  again="$again server $address max_fails=0;"
done
mkdir -p "$RUN"
sed -e "s|@SITE@|$(text "$SITE")|g" -e "s|@RUN@|$(text "$RUN")|g" -e "s|@LOG@|$(text "$LOG")|g" \
  -e "s|@LISTEN@|$LISTEN|g" -e "s|@SERVERS@|$lines|" -e "s|@AGAIN@|$again|" \
  "$(dirname "$0")/nginx.conf" > "$RUN/nginx.conf"
exec nginx -e stderr -c "$RUN/nginx.conf" "$@"
