# One image for the gateway, every subgraph and the import: docker-compose.yml gives each its command.
FROM node:24-bookworm-slim AS build
WORKDIR /app
# The packages come first: they change less often than the code, and stay cached.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
# Of subgraphs/ only the records that a sector's folder brings along are read at run time.
RUN node scripts/build.mjs \
  && npm prune --omit=dev \
  && rm -rf dist/testing dist/tests dist/bench \
  && find subgraphs -name "*.ts" -delete

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
  NODE_OPTIONS=--enable-source-maps \
  HOST=0.0.0.0 \
  PORT=4000 \
  DATA_DIR=/data
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/data ./data
COPY --from=build /app/schema ./schema
COPY --from=build /app/subgraphs ./subgraphs
COPY --from=build /app/dist ./dist
USER node
EXPOSE 4000
CMD ["node", "dist/commands/gateway.js"]
