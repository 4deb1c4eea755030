"""Composition: steps, the command line, the Airflow plugin and trigger, the local stack."""
