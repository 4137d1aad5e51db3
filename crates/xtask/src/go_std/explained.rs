//! Why a test that passes under node cannot pass under us, or need not.

/// Package, target, the test's name or its beginning, and the reason.
const EXPLAINED: &[(&str, &str, &str, &str)] = &[
    (
        "syscall/js",
        "js",
        "",
        "the program begins with `eval` of JavaScript source, and there is no JavaScript engine here",
    ),
    ("os", "wasip1", "TestRootCreate/", ROOT_CREATE),
    ("os", "wasip1", "TestSymlink", ROOT_CREATE),
    ("runtime", "js", "TestReadMetricsFinalizers", FINALIZERS),
];

/// What Go does on wasip1, whoever runs it.
const ROOT_CREATE: &str = "`Root.Create` lacks a right on wasip1, under node too; node skips these \
                           because it makes no absolute links";

/// What this test does not think of.
const FINALIZERS: &str = "it counts all finalizers that run, and on js those of `js.Value` are among \
                          them; under node too, when it is run alone";

/// Why the two differ on a test, if that is known and in order.
pub(super) fn reason(package: &str, target: &str, test: &str) -> Option<&'static str> {
    let mut rows = EXPLAINED.iter();
    rows.find_map(|(of, on, name, reason)| {
        (*of == package && *on == target && test.starts_with(name)).then_some(*reason)
    })
}
