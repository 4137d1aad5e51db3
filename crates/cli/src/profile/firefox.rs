//! A profile in the processed format of the Firefox profiler.
//!
//! It is drawn over fuel instead of time: a unit counts as a nanosecond. The format is version 47 of
//! that page's; newer versions of it read older formats.

use super::{
    Profile,
    json::{self, Object},
    samples::Numbered,
    source::Call,
};

/// The version of the format.
const VERSION: u32 = 47;

/// Up to so many samples are listed one by one; of more, those in a row that found the same stack
/// are one, with their weight.
const LISTED: u64 = 1 << 20;

/// A stack as the format has it: one call, and the stack that it was made from.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Node {
    prefix: Option<u32>,
    frame: u32,
}

/// Encodes a profile.
pub fn encode(profile: &Profile<'_>) -> String {
    let mut out = String::new();
    json::object(&mut out, |out| {
        out.object("meta", |meta| describe(meta, profile));
        out.same("libs", 0, "");
        out.same("pages", 0, "");
        out.list("threads", [()], |out, ()| {
            json::object(out, |thread| fill(thread, profile));
        });
    });
    out
}

fn describe(meta: &mut Object<'_>, profile: &Profile<'_>) {
    meta.plain("interval", milliseconds(profile.every));
    meta.plain("startTime", 0);
    meta.plain("processType", 0);
    meta.text("product", profile.program);
    meta.plain("stackwalk", 1);
    meta.plain("debug", false);
    meta.plain("version", 24);
    meta.plain("preprocessedProfileVersion", VERSION);
    meta.plain("symbolicated", true);
    meta.plain("usesOnlyOneStackType", true);
    meta.plain("doesNotUseFrameImplementation", true);
    meta.plain("sourceCodeIsNotOnSearchfox", true);
    meta.same("markerSchema", 0, "");
    meta.list("categories", [()], |out, ()| {
        json::object(out, |category| {
            category.text("name", "Other");
            category.text("color", "grey");
            category.list("subcategories", ["Other"], |out, name| {
                json::text(out, name)
            });
        });
    });
    meta.object("extensions", |extensions| {
        extensions.plain("length", 0);
        for column in ["baseURL", "id", "name"] {
            extensions.same(column, 0, "");
        }
    });
    meta.object("sampleUnits", |units| {
        units.text("time", "ms");
        units.text("eventDelay", "ms");
        units.text("threadCPUDelta", "ns");
    });
}

/// The only thread.
fn fill(thread: &mut Object<'_>, profile: &Profile<'_>) {
    thread.text("name", profile.program);
    thread.plain("isMainThread", true);
    thread.text("processType", "default");
    thread.text("processName", profile.program);
    thread.plain("processStartupTime", 0);
    thread.plain("processShutdownTime", "null");
    thread.plain("registerTime", 0);
    thread.plain("unregisterTime", "null");
    thread.text("pid", "0");
    thread.plain("tid", 0);
    thread.same("pausedRanges", 0, "");
    empty(
        thread,
        "markers",
        &["category", "data", "endTime", "name", "phase", "startTime"],
    );
    empty(
        thread,
        "nativeSymbols",
        &["address", "functionSize", "libIndex", "name"],
    );
    empty(thread, "resourceTable", &["lib", "name", "host", "type"]);
    let (nodes, frames, leaves) = nodes(profile);
    samples(thread, profile, &leaves);
    thread.object("stackTable", |table| {
        table.plain("length", nodes.len());
        table.column::<u32>("prefix", nodes.iter().map(|node| node.prefix));
        table.column::<u32>("frame", nodes.iter().map(|node| node.frame));
        table.same("category", nodes.len(), "0");
        table.same("subcategory", nodes.len(), "0");
    });
    thread.object("frameTable", |table| {
        table.plain("length", frames.len());
        table.same("address", frames.len(), "-1");
        table.column::<u32>("inlineDepth", frames.iter().map(|call| call.inlined));
        table.same("category", frames.len(), "0");
        table.same("subcategory", frames.len(), "0");
        table.column::<u32>("func", frames.iter().map(|call| call.function));
        for column in ["nativeSymbol", "innerWindowID", "implementation"] {
            table.same(column, frames.len(), "null");
        }
        table.column::<u32>("line", frames.iter().map(|call| call.line));
        table.same("column", frames.len(), "null");
    });
    functions(thread, profile);
}

/// The table of functions and the texts that it refers to.
fn functions(thread: &mut Object<'_>, profile: &Profile<'_>) {
    let functions = profile.source.functions();
    let mut texts = Numbered::default();
    let names = functions
        .iter()
        .map(|function| texts.number(&*function.name));
    let names: Vec<u32> = names.collect();
    let files = functions.iter().map(|function| {
        let file = function.file.as_deref();
        file.map(|file| texts.number(file))
    });
    let files: Vec<Option<u32>> = files.collect();
    thread.object("funcTable", |table| {
        table.plain("length", functions.len());
        table.column::<u32>("name", names);
        table.same("isJS", functions.len(), "false");
        table.same("relevantForJS", functions.len(), "false");
        table.same("resource", functions.len(), "-1");
        table.column::<u32>("fileName", files);
        table.same("lineNumber", functions.len(), "null");
        table.same("columnNumber", functions.len(), "null");
    });
    thread.list("stringArray", texts.items(), |out, text| {
        json::text(out, text)
    });
}

/// A table without rows.
fn empty(thread: &mut Object<'_>, name: &str, columns: &[&str]) {
    thread.object(name, |table| {
        table.plain("length", 0);
        for column in columns {
            table.same(column, 0, "");
        }
    });
}

/// The stacks and frames of the format, inlined calls as calls, and the node of each stack.
fn nodes(profile: &Profile<'_>) -> (Vec<Node>, Vec<Call>, Vec<Option<u32>>) {
    let mut nodes = Numbered::default();
    let mut frames = Numbered::default();
    let mut leaves: Vec<Option<u32>> = Vec::new();
    for stack in profile.samples.stacks() {
        let mut prefix = stack.callers.and_then(|callers| leaves[callers as usize]);
        for call in profile.source.calls(stack.frame).iter().rev() {
            let frame = frames.number(*call);
            prefix = Some(nodes.number(Node { prefix, frame }));
        }
        leaves.push(prefix);
    }
    (nodes.items().to_vec(), frames.items().to_vec(), leaves)
}

fn samples(thread: &mut Object<'_>, profile: &Profile<'_>, leaves: &[Option<u32>]) {
    let one_by_one = profile.samples.count() <= LISTED;
    let runs = profile.samples.runs().iter().flat_map(|&(stack, count)| {
        let stack = stack.and_then(|stack| leaves[stack as usize]);
        let (rows, weight) = if one_by_one { (count, 1) } else { (1, count) };
        (0..rows).map(move |_| (stack, weight))
    });
    let rows: Vec<(Option<u32>, u64)> = runs.collect();
    let fuel = |count: u64| count.saturating_mul(profile.every);
    thread.object("samples", |table| {
        table.plain("length", rows.len());
        table.column::<u32>("stack", rows.iter().map(|(stack, _)| *stack));
        let mut passed = 0;
        let times = rows.iter().map(|(_, count)| {
            passed += count;
            milliseconds(fuel(passed))
        });
        table.column::<String>("time", times);
        table.column::<u64>("weight", rows.iter().map(|(_, count)| fuel(*count)));
        table.text("weightType", "samples");
        table.column::<u64>("threadCPUDelta", rows.iter().map(|(_, count)| fuel(*count)));
    });
}

/// Fuel as the format's time.
fn milliseconds(fuel: u64) -> String {
    format!("{}.{:06}", fuel / 1_000_000, fuel % 1_000_000)
}
