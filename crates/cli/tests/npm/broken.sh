if true; then
  echo "open
