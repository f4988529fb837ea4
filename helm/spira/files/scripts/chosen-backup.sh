# Read by the scripts that restore: sets `chosen` to the newest backup that is no younger than $STAMP, a time such as
# 20261121T030000Z, or latest. Documents and registry are saved at different minutes, and one time must do for both.
chosen=
for one in $(ls "${BACKUPS:-/backup}" | grep -E '^[0-9]{8}T[0-9]{6}Z$'); do
  case $STAMP in
    latest) chosen=$one ;;
    [0-9]*) [ "$one" \> "$STAMP" ] || chosen=$one ;;
  esac
done
[ -n "$chosen" ] || {
  echo "There is no backup up to $STAMP; there are: $(ls "${BACKUPS:-/backup}" | tr '\n' ' ')" >&2
  exit 1
}
