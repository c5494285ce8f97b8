#!/bin/sh
# Makes the topics before any service subscribes; the same ones as the local launcher (a test compares the two).
set -eu

topic() {
  name=$1
  partitions=$2
  shift 2
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$CCHC_KAFKA" --create --if-not-exists \
    --topic "$name" --partitions "$partitions" --replication-factor 1 "$@"
}

kept="--config cleanup.policy=delete --config retention.ms=-1 --config retention.bytes=-1"
for name in cchc.dossier-events.v1 cchc.counter-events.v1 cchc.submission-events.v1 cchc.task-events.v1 cchc.inspection-events.v1 cchc.child-plan-events.v1 cchc.target-events.v1 cchc.scorecard-events.v1 cchc.reporting-events.v1 cchc.petition-events.v1 cchc.rating-events.v1 cchc.procedure-events.v1 cchc.seal-events.v1; do
  # shellcheck disable=SC2086 # several words on purpose
  topic "$name" 6 $kept
done
for name in cchc.agencies.v1 cchc.calendars.v1; do
  topic "$name" 1 --config cleanup.policy=compact
done
# A dead letter is its event and the headers that say why it failed, so it may be larger than an event.
for name in cchc.dossier-events.v1 cchc.counter-events.v1 cchc.submission-events.v1 cchc.task-events.v1 cchc.inspection-events.v1 cchc.child-plan-events.v1 cchc.target-events.v1 cchc.scorecard-events.v1 cchc.reporting-events.v1 cchc.petition-events.v1 cchc.rating-events.v1 cchc.procedure-events.v1 cchc.seal-events.v1 \
  cchc.agencies.v1 cchc.calendars.v1; do
  # shellcheck disable=SC2086 # several words on purpose
  topic "$name.dlt" 1 $kept --config max.message.bytes=2097152
done
