#!/usr/bin/env bash
# Builds what the benches run into target/bench-wasm: c/*.c as bare WebAssembly modules (no imports,
# export run(i32) -> i64), and the Go examples hello and errand where GO names a go program. A large
# module, esbuild.wasm, is fetched where NPM names an npm program.
#
# The C compiler is zig's, from the Python package ziglang, fetched into target/toolchains.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
target="$here/../../target"
out="$target/bench-wasm"
zig="$target/toolchains/ziglang-0.17.1"
mkdir -p "$out"

newer() { [ -f "$2" ] && [ "$2" -nt "$1" ]; }

for source in "$here"/c/*.c; do
  wasm="$out/$(basename "$source" .c).bare.wasm"
  newer "$source" "$wasm" && newer "$here/c/bench.h" "$wasm" && continue
  if [ ! -d "$zig" ]; then
    echo "fetching zig into $zig (once)"
    python3 -m pip install --quiet --disable-pip-version-check --no-deps --target "$zig.part" ziglang==0.17.1
    mv "$zig.part" "$zig"
  fi
  echo "compiling $(basename "$source")"
  PYTHONPATH="$zig" python3 -m ziglang cc -target wasm32-wasi -mcpu=mvp -mexec-model=reactor -DBARE \
    -O2 -fno-sanitize=undefined -s -Wl,--strip-all -o "$wasm" "$source"
done

if [ -n "${GO:-}" ]; then
  for program in hello.wasip1 hello.js errand.wasip1 errand.js; do
    name="${program%.*}" goos="${program#*.}"
    wasm="$out/$program.wasm"
    source="$here/../../examples/go/$name"
    newer "$source/main.go" "$wasm" && continue
    echo "compiling Go $name for $goos"
    (cd "$source" && GOOS="$goos" GOARCH=wasm GO111MODULE=off GOTOOLCHAIN=local GOFLAGS= \
      "$GO" build -trimpath -o "$wasm" main.go)
  done
fi

if [ -n "${NPM:-}" ] && [ ! -f "$out/esbuild.wasm" ]; then
  echo "fetching esbuild-wasm (once)"
  (cd "$out" && "$NPM" pack --silent esbuild-wasm@0.28.2 > /dev/null &&
    tar -xzOf esbuild-wasm-0.28.2.tgz package/esbuild.wasm > esbuild.wasm.part &&
    mv esbuild.wasm.part esbuild.wasm && rm esbuild-wasm-0.28.2.tgz)
fi
