# Shared by up, down and reset: where things are, and how a process we started is recognised.
# shellcheck shell=bash

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
home=${CCHC_HOME:-$repository/.local}
case $home in
  /*) ;;
  *) home=$PWD/$home ;;
esac
# shellcheck disable=SC2034 # used by those who read this file
run=$home/run

say() { printf '%s\n' "$*"; }

die() {
  printf '%s\n' "$*" >&2
  exit 1
}

# The moment a process started, in the same words as PidFile.java.
stamp_of() {
  local stat boot
  stat=$(cat "/proc/$1/stat" 2>/dev/null) || { echo unknown; return; }
  boot=$(cat /proc/sys/kernel/random/boot_id)
  # shellcheck disable=SC2086 # the words after the command's closing bracket
  set -- ${stat##*) }
  echo "${20}@$boot"
}

# The id of the process in a pid file, if it still is the process that was written down.
pid_in() {
  local pid stamp
  [ -f "$1" ] || return 1
  read -r pid stamp <"$1" || return 1
  case $pid in ''|*[!0-9]*) return 1 ;; esac
  kill -0 "$pid" 2>/dev/null || return 1
  [ "$(stamp_of "$pid")" = "$stamp" ] || return 1
  echo "$pid"
}

# Waits up to $2 seconds for the process of a pid file to end.
ended_within() {
  local tries=$(($2 * 5))
  while [ "$tries" -gt 0 ]; do
    pid_in "$1" >/dev/null || return 0
    sleep 0.2
    tries=$((tries - 1))
  done
  return 1
}
