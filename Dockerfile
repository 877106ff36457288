# Two images from one build: `docker build --target server .` and `docker build --target nginx .`.
# The bases are named by exact version. What names them by content, `node:…@sha256:…`, tells
#   docker buildx imagetools inspect --format '{{.Manifest.Digest}}' node:22.23.3-bookworm-slim

FROM node:22.23.3-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
ARG SITE_URL=http://localhost:3000
ARG COMMUNITY_URL
ARG CORRECTIONS_URL
ARG SECURITY_CONTACT
ENV NEXT_TELEMETRY_DISABLED=1 STANDALONE=1
RUN npm run build

# The files of the site, and everything else from the servers: compose.yaml and lib/build/hosts/README.md show them together.
FROM debian:12.11-slim AS nginx
RUN apt-get update \
  && apt-get install -y --no-install-recommends nginx libnginx-mod-http-brotli-static \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /guide
COPY lib/build/hosts/nginx.conf lib/build/hosts/nginx.sh lib/build/hosts/health.sh ./
COPY --from=build /app/.next/site ./site
ENV SITE=/guide/site SERVERS=server:3000 LISTEN=8080 RUN=/tmp/guide-nginx LOG=/dev/stdout
USER www-data
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=3s --start-period=5s CMD ["bash", "health.sh", "/robots.txt"]
CMD ["./nginx.sh"]

FROM node:22.23.3-bookworm-slim AS server
WORKDIR /app
COPY --from=build /app/.next/standalone ./
COPY lib/build/hosts/health.sh ./
ARG SITE_URL=http://localhost:3000
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 SITE_URL=$SITE_URL
USER node
EXPOSE 3000
HEALTHCHECK --interval=5s --timeout=3s --start-period=20s CMD ["bash", "health.sh", "/readyz"]
CMD ["node", "server.js"]
