import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Prometheus metrics of this process. */
export const metrics = new Registry();

collectDefaultMetrics({ register: metrics, eventLoopMonitoringPrecision: 20 });

export const httpSeconds = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'Time from the request read to the answer sent, by route template',
  labelNames: ['method', 'route', 'status'] as const,
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  registers: [metrics],
});

export const requestsUnderWay = new Gauge({
  name: 'http_requests_under_way',
  help: 'Requests that were let in and are not answered',
  registers: [metrics],
});

export const refusedRequests = new Counter({
  name: 'http_requests_refused_total',
  help: 'Requests answered 503 busy before anything was done',
  registers: [metrics],
});

export const intakeBatchSize = new Histogram({
  name: 'order_intake_batch_size',
  help: 'Orders written by one statement',
  buckets: [1, 2, 5, 10, 20, 50, 100, 200],
  registers: [metrics],
});

export const ordersPlaced = new Counter({ name: 'orders_placed_total', help: 'Orders placed', registers: [metrics] });
