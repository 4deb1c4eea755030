"""The local stack: embedded Postgres and Airflow on one machine, started, watched and stopped by us."""
