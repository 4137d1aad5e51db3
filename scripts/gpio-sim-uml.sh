#!/bin/sh
# Tries crates/host-linux on a real kernel with a simulated GPIO chip and clocks, without hardware
# and without root: builds a user-mode Linux with gpio-sim and runs the example gpio-check in it.
#
#   scripts/gpio-sim-uml.sh [FOLDER]
#
# FOLDER (target/uml) keeps the kernel: the first run takes some minutes (three of processor time), others a few seconds.
# Needs a Debian with its package archive, a C compiler and make.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
work=${1:-$root/target/uml}
mkdir -p "$work"
work=$(cd "$work" && pwd)
export PATH="$work/tools/usr/bin:$PATH" M4="$work/tools/usr/bin/m4"
export BISON_PKGDATADIR="$work/tools/usr/share/bison"

if [ ! -x "$work/linux" ]; then
    cd "$work"
    packages="linux-source-6.1 flex bison m4 bc libfl2 busybox-static"
    # shellcheck disable=SC2086
    apt-get download $packages
    mkdir -p tools source build
    for package in *.deb; do dpkg -x "$package" tools; done
    tar -xf tools/usr/src/linux-source-6.1.tar.xz -C source --strip-components=1
    # The interrupts of gpio-sim need numbers, of which a user-mode kernel leaves none.
    sed -i 's/^#ifdef CONFIG_PCI_MSI$/#if 1/' source/arch/um/include/asm/irq.h
    # The registers of processors with AMX need more room than it has.
    sed -i 's/HOST_FP_SIZE, 2696/HOST_FP_SIZE, 12288/' source/arch/x86/um/user-offsets.c
    make -C source ARCH=um O="$work/build" \
        KCONFIG_ALLCONFIG="$root/scripts/gpio-sim.config" allnoconfig
    while IFS= read -r option; do
        grep -qxF "$option" build/.config || { echo "the kernel has no $option" >&2; exit 1; }
    done < "$root/scripts/gpio-sim.config"
    make -C source ARCH=um O="$work/build" -j"$(nproc)" linux
    cp build/linux linux
    rm -rf source build ./*.deb tools/usr/src
fi

cd "$root"
program=$(cargo build -p shanhai-host-linux --example gpio-check --message-format=json |
    sed -n 's/.*"executable":"\([^"]*gpio-check\)".*/\1/p')
busybox=$work/tools/bin/busybox
[ -x "$busybox" ] || busybox=$work/tools/usr/bin/busybox

cat > "$work/init" <<END
#!$busybox sh
$busybox mount -t proc proc /proc
$busybox mount -t sysfs sysfs /sys
$busybox mount -t configfs configfs /sys/kernel/config
$busybox mount -t devtmpfs devtmpfs /dev
$program
$busybox poweroff -f
END
chmod +x "$work/init"

# The kernel sees the machine's files, but may not change them.
TMPDIR=$work "$work/linux" mem=128M root=/dev/root rootfstype=hostfs rootflags=/ ro quiet \
    con=null con0=fd:0,fd:1 init="$work/init" < /dev/null > "$work/log" 2>&1 || true
cat "$work/log"
grep -q '^gpio-check: everything works' "$work/log"
