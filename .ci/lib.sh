# What both gates share: stages with their time, packages of Debian, a display, and what could not be checked.
# shellcheck shell=bash

stages=()
unchecked=()
stage_name=""
gate_start=$SECONDS

# Ends the stage before and begins the next.
step() {
  end_step
  stage_name="$*"
  stage_start=$SECONDS
  printf '\n== %s\n' "$*"
}

end_step() {
  [ -z "$stage_name" ] || stages+=("$(printf '%5d s  %s' $((SECONDS - stage_start)) "$stage_name")")
  stage_name=""
}

# Says now and at the end what this run does not know.
not_checked() {
  unchecked+=("$*")
  echo "NOT CHECKED: $*"
}

summary() {
  local code=$?
  end_step
  [ -z "${display_process:-}" ] || kill "$display_process" 2>/dev/null || true
  printf '\n== time of each stage\n'
  printf '%s\n' "${stages[@]}"
  printf '%5d s  in all\n' $((SECONDS - gate_start))
  if [ "${#unchecked[@]}" -gt 0 ]; then
    printf '\n== not checked\n'
    printf -- '- %s\n' "${unchecked[@]}"
  fi
  [ "$code" -eq 0 ] || printf '\nFAILED in: %s\n' "${stages[-1]#* s  }"
  exit "$code"
}
trap summary EXIT

# Installs the packages of Debian that are missing.
need() {
  local missing=() package sudo=""
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
  done
  [ "${#missing[@]}" -gt 0 ] || return 0
  [ "$(id -u)" -eq 0 ] || sudo="sudo"
  $sudo apt-get update -q
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -q -y --no-install-recommends "${missing[@]}"
}

# A display of its own in DISPLAY, ended with the gate.
open_display() {
  DISPLAY=":$((90 + RANDOM % 900))"
  export DISPLAY LIBGL_ALWAYS_SOFTWARE=1
  Xvfb "$DISPLAY" -screen 0 1366x768x24 -nolisten tcp >/dev/null 2>&1 &
  display_process=$!
  for _ in $(seq 50); do
    [ -S "/tmp/.X11-unix/X${DISPLAY#:}" ] && return 0
    sleep 0.1
  done
  echo "no display came up" >&2
  return 1
}
