//! The programs whose words are counted, and how they are run.
//!
//! Small programs in C, at two levels of optimisation, count little each, as they are many; the kernels
//! of the benches count twice, Go programs four times. Some benches are kept out: they show what chains do for programs that they
//! were not chosen for. docs/decisions.md names them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::program::{Program, Words};
use crate::shell::{at, build_folder, cargo, command, run, run_aside, show, target, top};
use crate::{Result, go};

/// Small programs: the functions of each file in `benches/chains`.
const SMALL: [(&str, &str); 30] = [
    (
        "hash",
        "chacha md5 siphash murmur fnv sha512 crc32 crc16 splitmix",
    ),
    (
        "number",
        "gauss fir biquad sobel colours popcount powers pid dct bignum mandelbrot \
         mandelbrot_single spectral integer_matrix fft",
    ),
    (
        "order",
        "heapsort mergesort probing breadth_first floyd knapsack ring_buffer union_find machine \
         fannkuch queens quicksort ackermann life lists tree pointers",
    ),
    (
        "text",
        "common_part word_count decimal utf8 tape levenshtein base64 json",
    ),
    (
        "alloc",
        "first_fit buddies regions mark_sweep reference_counts vectors gap_buffer string_builder \
         slab",
    ),
    (
        "audio",
        "adpcm mu_law resample echo goertzel synthesiser autocorrelation lattice midside",
    ),
    (
        "bits",
        "sieve_bits reverse_bits hamming_code bit_stream morton hilbert bit_counts combinations \
         bit_matrices fasta nucleotides reverse_complement codons",
    ),
    (
        "checksum",
        "adler fletcher xxhash city jenkins luhn isbn crc64 crc8 bloom internet_checksum",
    ),
    (
        "cipher",
        "aes rc4 xtea sha1 keccak blake2s poly1305 speck feistel",
    ),
    (
        "compress",
        "run_length lzss lz_unpack huffman lzw move_to_front burrows_wheeler range_coder varints \
         delta_pack",
    ),
    (
        "control",
        "kalman fixed_pid debounce quadrature stepper traffic_lights scheduler thermistor \
         calendar easter",
    ),
    (
        "dynamic",
        "matrix_chain longest_rise coins alignment partition grid_paths biggest_sum travelling \
         word_breaks subsets rain rectangle",
    ),
    (
        "encode",
        "hex base32 base85 from_base64 percent utf16 quoted_printable morse bcd gray hex_dump",
    ),
    (
        "game",
        "sudoku maze noughts connect_four bitboards knights_tour snake falling_blocks mines deck \
         langton life_bits",
    ),
    (
        "geometry",
        "convex_hull closest_pair point_in_polygon bezier transform ray_tracer segments boxes \
         distances sutherland",
    ),
    (
        "graph",
        "dijkstra topological max_flow kruskal bellman_ford prim a_star bridges colouring \
         page_rank",
    ),
    (
        "image",
        "box_blur median equalise bresenham flood_fill resize dither perlin rasterise blend hue \
         erode",
    ),
    (
        "indirect",
        "shapes callbacks coroutines sorted_records events state_functions pipeline commands",
    ),
    (
        "matrix",
        "lu cholesky conjugate_gradient relaxation gauss_seidel transpose blocked_product \
         power_iteration determinant matrix_power sparse_product complex_product",
    ),
    (
        "parse",
        "calculator shunting_yard csv ini xml url http json_tree lisp roman",
    ),
    (
        "protocol",
        "modbus can_bus mqtt cbor protobuf nmea dns slip ip_packets",
    ),
    (
        "real",
        "whetstone newton simpson adaptive_integral runge_kutta monte_carlo random_walk horner \
         series option_prices particles gravity julia float_bits bisect rounding",
    ),
    (
        "recursion",
        "tak hanoi permutations mutual powers_and_choices selection binary_trees queens_in_rows \
         balanced islands snowflake",
    ),
    (
        "search",
        "kmp boyer_moore rabin_karp plain_search suffix_array wildcard regex trie binary_search \
         bsearch_records shift_and z_function",
    ),
    (
        "sorting",
        "shell_sort radix_sort counting_sort insertion_sort bubble_sort selection_sort comb_sort \
         merge_bottom_up list_sort library_sort byte_sort bitonic",
    ),
    (
        "stats",
        "moments regression k_means histogram moving_median perceptron neural_net quantised_layer \
         exponential_means entropy",
    ),
    (
        "strings",
        "tokens upper sorted_words compare_prefix formatted formatted_reals numbers_read replaced \
         join itoa_bases string_library palindromes caesar anagrams",
    ),
    (
        "structures",
        "avl_tree red_black skip_list b_tree lru_cache string_map timers deque fenwick \
         segment_tree",
    ),
    (
        "vm",
        "stack_vm register_vm forth tree_walker processor chip8 turing dynamic_values \
         bytecode_leb",
    ),
    (
        "whole",
        "cordic fixed_point sine_table fractions karatsuba miller_rabin montgomery big_fibonacci \
         pi_digits factorial_digits collatz factors perfect totients lfsr twister pcg",
    ),
];

/// Kernels of the benches, each with a size that is done soon.
const KERNELS: [(&str, u32); 12] = [
    ("fib", 24),
    ("hashmap", 10_000),
    ("matmul", 1),
    ("memcopy", 1),
    ("nbody", 3_000),
    ("sha256", 1),
    ("sieve", 1),
    ("vmloop", 200),
    ("mix64", 1),
    ("mixed", 1),
    ("unpack", 1),
    ("words", 1),
];

/// Go programs for WASI, and what each is told to do.
const GO: [(&str, &str); 5] = [
    ("hello", ""),
    ("compute", ""),
    ("stdlib", ""),
    (
        "std",
        "json regexp sort compress format template big allocate channel",
    ),
    ("mix", ""),
];

/// What chains are not chosen from.
const KEPT_OUT: [&str; 5] = [
    "kernel-mix64",
    "kernel-mixed",
    "kernel-unpack",
    "kernel-words",
    "go-mix",
];

/// How much a small program counts at one level: all together somewhat more than Go.
const WEIGHT_OF_SMALL: f64 = 0.1;

/// How much a program counts that somebody adds.
const WEIGHT_OF_OTHERS: f64 = 2.0;

/// A program to count: how it is run.
#[derive(Clone, Debug, PartialEq)]
struct Run {
    name: String,
    weight: f64,
    module: PathBuf,
    /// The size of a kernel.
    size: Option<u32>,
    args: Vec<String>,
}

/// The groups that the names of programs begin with, and what they are.
pub(super) const GROUPS: [(&str, &str); 4] = [
    ("small-", "small C programs"),
    ("kernel-", "kernels of the benches"),
    ("go-", "Go programs"),
    ("also-", "added programs"),
];

/// All programs of the project that are counted.
fn runs() -> Vec<Run> {
    let module = |name: String| target().join("bench-wasm").join(name + ".wasm");
    let mut runs = Vec::new();
    for name in SMALL.iter().flat_map(|(_, functions)| functions.split(' ')) {
        for level in ["O2", "Oz"] {
            runs.push(Run {
                name: format!("small-{name}-{level}"),
                weight: WEIGHT_OF_SMALL,
                module: module(format!("chains-{name}-{level}.bare")),
                size: Some(0),
                args: Vec::new(),
            });
        }
    }
    for (name, size) in KERNELS {
        runs.push(Run {
            name: format!("kernel-{name}"),
            weight: 2.0,
            module: module(format!("{name}.bare")),
            size: Some(size),
            args: Vec::new(),
        });
    }
    for (program, works) in GO {
        let go = |name: String, args: Vec<String>| Run {
            name,
            weight: 4.0,
            module: module(format!("{program}.wasip1")),
            size: None,
            args,
        };
        let work = |work: &str| go(format!("go-{program}-{work}"), vec![work.to_owned()]);
        match works {
            "" => runs.push(go(format!("go-{program}"), Vec::new())),
            _ => runs.extend(works.split(' ').map(work)),
        }
    }
    runs
}

/// A number for a program by its name without a level; different ones for programs that stand side by
/// side.
pub(super) fn number(base: &str) -> usize {
    let mix = |number: usize, byte| (number ^ usize::from(byte)).wrapping_mul(0x0100_0193) >> 1;
    base.bytes().fold(0x811c_9dc5, mix) >> 5
}

/// A module that somebody adds: run as a program, without arguments.
fn also(module: &Path) -> Result<Run> {
    let name = module.file_stem().and_then(|name| name.to_str());
    let name = name.ok_or_else(|| format!("{}: not a module's name", module.display()))?;
    Ok(Run {
        name: format!("also-{name}"),
        weight: WEIGHT_OF_OTHERS,
        module: std::path::absolute(module).map_err(at(module))?,
        size: None,
        args: Vec::new(),
    })
}

/// Where counts are kept.
fn folder() -> PathBuf {
    target().join("chains")
}

/// Builds the programs and an engine that counts, and runs them all.
pub(super) fn count(added: &[PathBuf]) -> Result {
    eprintln!("building the programs");
    build_programs()?;
    eprintln!("building shanhai with the feature count-words");
    let shanhai = build_shanhai()?;
    let mut runs = runs();
    for module in added {
        runs.push(also(module)?);
    }
    let folder = folder();
    for (done, run) in runs.iter().enumerate() {
        eprintln!("counting {}/{}: {}", done + 1, runs.len(), run.name);
        count_one(&shanhai, run, &folder)?;
    }
    Ok(())
}

fn build_programs() -> Result {
    let mut small = Vec::new();
    for (file, functions) in SMALL {
        small.extend(functions.split(' ').map(|name| format!("{file}:{name}")));
    }
    let mut build = command("bash");
    build
        .arg(top().join("benches/kernels/build.sh"))
        .env("GO", go::any()?)
        .env("CHAINS", small.join(" "));
    run_aside(&mut build)
}

fn build_shanhai() -> Result<PathBuf> {
    let line = "build --profile quick -p shanhai-cli --features count-words";
    run(&mut cargo(line.split(' ')))?;
    // A copy: the next build of the same profile does not count.
    let folder = folder();
    fs::create_dir_all(&folder).map_err(at(&folder))?;
    let (built, copy) = (build_folder().join("quick/shanhai"), folder.join("shanhai"));
    fs::copy(&built, &copy).map_err(at(&built))?;
    Ok(copy)
}

fn count_one(shanhai: &Path, run: &Run, folder: &Path) -> Result {
    let mut command = Command::new(shanhai);
    command
        .args(["run", "--timeout", "600s", "--count-words"])
        .arg(folder.join(format!("{}.txt", run.name)));
    if run.size.is_some() {
        command.args(["--invoke", "run"]);
    }
    command.arg(&run.module);
    command.args(run.size.map(|size| size.to_string()));
    command
        .args(&run.args)
        .stdin(Stdio::null())
        .stdout(Stdio::null());
    let output = command.output().map_err(at(shanhai))?;
    match output.status.success() {
        true => Ok(()),
        false => Err(format!(
            "`{}` ended with {}:\n{}",
            show(&command),
            output.status,
            String::from_utf8_lossy(&output.stderr)
        )),
    }
}

/// Reads what was counted of all programs. `all` of them are chosen from, or only those not kept out.
pub(super) fn read(all: bool) -> Result<(Vec<Program>, Words)> {
    let folder = folder();
    let read = |name: &str, weight: f64, words: &mut Words| {
        let file = folder.join(format!("{name}.txt"));
        let text = fs::read_to_string(&file).map_err(at(&file))?;
        let mut program = Program::parse(name, weight, &text, words)?;
        program.chosen_from = all || !KEPT_OUT.contains(&name);
        Ok::<_, String>(program)
    };
    let (mut words, mut programs) = (Words::default(), Vec::new());
    for run in runs() {
        let program = read(&run.name, run.weight, &mut words);
        programs.push(program.map_err(|error| format!("{error}: run without --counted first"))?);
    }
    let mut added = Vec::new();
    for file in fs::read_dir(&folder).map_err(at(&folder))? {
        let name = file.map_err(at(&folder))?.file_name();
        let name = name.to_str().and_then(|name| name.strip_suffix(".txt"));
        added.extend(
            name.filter(|name| name.starts_with("also-"))
                .map(str::to_owned),
        );
    }
    added.sort();
    for name in added {
        programs.push(read(&name, WEIGHT_OF_OTHERS, &mut words)?);
    }
    Ok((programs, words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_out_is_counted() {
        let runs = runs();
        for name in KEPT_OUT {
            assert!(runs.iter().any(|run| run.name == name), "{name}");
        }
        for run in &runs {
            let group = GROUPS
                .iter()
                .find(|(prefix, _)| run.name.starts_with(prefix));
            assert!(group.is_some(), "{}", run.name);
        }
    }

    #[test]
    fn names_are_used_once() {
        let mut names: Vec<String> = runs().into_iter().map(|run| run.name).collect();
        names.sort();
        let twice = names.windows(2).find(|pair| pair[0] == pair[1]);
        assert_eq!(twice, None);
    }

    #[test]
    fn each_small_program_is_a_function_of_its_file() {
        for (file, functions) in SMALL {
            let source = top().join(format!("benches/chains/{file}.c"));
            let source = fs::read_to_string(source).expect("a file of the corpus");
            for name in functions.split(' ') {
                assert!(
                    source.contains(&format!(" {name}(void) {{")),
                    "{file}: {name}"
                );
            }
            assert_eq!(
                source.matches("(void) {").count(),
                functions.split(' ').count(),
                "{file}"
            );
        }
    }
}
