#!/usr/bin/env bash
# Builds what the benches run into target/bench-wasm: c/*.c, unknown/*.c and simd/*.c as bare WebAssembly modules
# (no imports, export run(i32) -> i64), and Go programs where GO names a go program. A
# large module, esbuild.wasm, is fetched where NPM names an npm program.
#
# The C compiler is zig's, from the Python package ziglang, fetched into target/toolchains.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
target="$here/../../target"
out="$target/bench-wasm"
zig="$target/toolchains/ziglang-0.17.1"
mkdir -p "$out"

newer() { [ -f "$2" ] && [ "$2" -nt "$1" ]; }

# compile SOURCE NAME FLAG...: NAME.bare.wasm from SOURCE, unless it is there already.
compile() {
  local source="$1" wasm="$out/$2.bare.wasm"
  shift 2
  newer "$source" "$wasm" && newer "$here/c/bench.h" "$wasm" && return
  if [ ! -d "$zig" ]; then
    echo "fetching zig into $zig (once)"
    PIP_ROOT_USER_ACTION=ignore python3 -m pip install --quiet --disable-pip-version-check --no-deps --target "$zig.part" ziglang==0.17.1
    mv "$zig.part" "$zig"
  fi
  echo "compiling $(basename "$wasm")"
  PYTHONPATH="$zig" python3 -m ziglang cc -target wasm32-wasi -mexec-model=reactor -DBARE -O2 \
    -fno-sanitize=undefined -s -Wl,--strip-all "$@" -o "$wasm" "$source"
}

for source in "$here"/c/*.c; do
  compile "$source" "$(basename "$source" .c)" -mcpu=mvp
done
for source in "$here"/unknown/*.c; do
  compile "$source" "$(basename "$source" .c)" -mcpu=mvp -I"$here/c"
done
for source in "$here"/simd/*.c; do
  compile "$source" "$(basename "$source" .c)" -mcpu=generic+simd128 -I"$here/c"
done
# A sieve that is over soon: what `cargo xtask counts` can run instruction by instruction.
compile "$here/c/sieve.c" sieve_small -mcpu=mvp -DN=5000

# Small programs that `cargo xtask chains` counts, where CHAINS lists them as FILE:FUNCTION.
for program in ${CHAINS:-}; do
  source="$here/../chains/${program%:*}.c"
  for level in O2 Oz; do
    name="chains-${program#*:}-$level"
    newer "$here/../chains/kernel.h" "$out/$name.bare.wasm" || rm -f "$out/$name.bare.wasm"
    compile "$source" "$name" -mcpu=mvp "-$level" "-DKERNEL=${program#*:}"
  done
done

# build_go SOURCE NAME GOOS: NAME.GOOS.wasm from SOURCE, unless it is there already.
build_go() {
  local source="$1" wasm="$out/$2.$3.wasm"
  newer "$source" "$wasm" && return
  echo "compiling Go $2 for $3"
  (cd "$(dirname "$source")" && GOOS="$3" GOARCH=wasm GO111MODULE=off GOTOOLCHAIN=local GOFLAGS= \
    "$GO" build -trimpath -o "$wasm" main.go)
}

if [ -n "${GO:-}" ]; then
  top="$here/../.."
  build_go "$top/examples/go/hello/main.go" hello wasip1
  build_go "$top/examples/go/hello/main.go" hello js
  build_go "$top/examples/go/errand/main.go" errand wasip1
  build_go "$top/examples/go/errand/main.go" errand js
  build_go "$top/crates/cli/tests/go_cases/compute/main.go" compute wasip1
  build_go "$here/../go/mix/main.go" mix wasip1
  if [ -n "${CHAINS:-}" ]; then
    build_go "$top/crates/cli/tests/go_cases/stdlib/main.go" stdlib wasip1
    build_go "$here/../chains/go/main.go" std wasip1
  fi
fi

if [ -n "${NPM:-}" ] && [ ! -f "$out/esbuild.wasm" ]; then
  echo "fetching esbuild-wasm (once)"
  (cd "$out" && "$NPM" pack --silent esbuild-wasm@0.28.2 > /dev/null &&
    tar -xzOf esbuild-wasm-0.28.2.tgz package/esbuild.wasm > esbuild.wasm.part &&
    mv esbuild.wasm.part esbuild.wasm && rm esbuild-wasm-0.28.2.tgz)
fi
