#!/bin/sh
# For any build server: leaves reports/ behind and hands the exit status on.
#
#   any-server.sh [OPTION|PATH]...      PATLINT is the program, else in the PATH
#
# 0: nothing at or above --fail-on; 1: something; 2: the run itself failed.
set -u
mkdir -p reports
"${PATLINT:-patlint}" scan \
  -o text \
  -o html=reports/patlint.html \
  -o junit=reports/patlint.xml \
  -o sarif=reports/patlint.sarif \
  "$@"
status=$?
case $status in
  0) ;;
  1) echo 'patlint: see reports/patlint.html' >&2 ;;
  *) echo 'patlint: the run failed' >&2 ;;
esac
exit $status
