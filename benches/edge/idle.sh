#!/bin/sh
# Memory of a node that does nothing, with ten different modules of each sort that is in the folder $2 (see
# build.sh): `idle.sh target/release/shanhai-edge-bench ../../target/edge-guests [SORT...]`. Needs curl.
set -eu
program=$1
guests=$2
shift 2
[ $# -gt 0 ] || set -- bare plain-wasip1
folder=$(mktemp -d)
node=
trap 'if [ -n "$node" ]; then kill "$node"; wait "$node" || true; fi; rm -r "$folder"' EXIT
port=18431
echo "| ten modules of | resident | of it the file's | private | a module's linear memory |"
echo "|---|--:|--:|--:|--:|"
for sort in "$@"; do
    mkdir "$folder/$sort"
    # Another route makes another module; it has the same length.
    for n in 0 1 2 3 4 5 6 7 8 9; do
        LC_ALL=C sed "s#/bench#/benc$n#g" "$guests/$sort/bench.wasm" >"$folder/$sort/bench$n.wasm"
    done
    port=$((port + 1))
    "$program" node "127.0.0.1:$port" "$folder/$sort" 2>/dev/null &
    node=$!
    for n in 0 1 2 3 4 5 6 7 8 9; do
        curl -sf -o "$folder/answer" --retry 100 --retry-delay 1 --retry-all-errors "http://127.0.0.1:$port/benc$n"
    done
    memory=$(curl -sf "http://127.0.0.1:$port/metrics" | awk '/^shanhai_.*memory.*bench0/ { print $NF; exit }')
    awk -v sort="$sort" -v memory="$memory" '
        /^VmRSS/ { all = $2 } /^RssFile/ { file = $2 } /^RssAnon/ { own = $2 }
        END { printf "| %s | %.1f MB | %.1f | %.1f | %.1f |\n", sort, all * 1.024e-3, file * 1.024e-3, own * 1.024e-3, memory / 1e6 }
    ' "/proc/$node/status"
    kill "$node"
    wait "$node" || true
    node=
done
