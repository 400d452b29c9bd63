-- A plan may hold for performances from a day on; without one it holds at once.

alter table seating_plans add column effective_from date null;
