#!/bin/sh
# Builds the guests of the benches into the folder $1, with the Go of $GO or of the path (1.24 or later):
# NAME-TARGET/bench.wasm, for wasip1, reactor (its export is called) and js.
set -eu
out=$(mkdir -p "$1" && cd "$1" && pwd)
cd "$(dirname "$0")/guests"
for name in plain json; do
    for target in wasip1 reactor js; do
        mode=exe os=wasip1
        [ "$target" = reactor ] && mode=c-shared
        [ "$target" = js ] && os=js
        mkdir -p "$out/$name-$target"
        GOOS=$os GOARCH=wasm GOFLAGS=-mod=mod "${GO:-go}" build -buildmode="$mode" -trimpath -ldflags='-s -w' \
            -o "$out/$name-$target/bench.wasm" "./$name"
    done
done
ls -l "$out"/*/bench.wasm
