//! The target `decode`: reading bytes, listing what they hold, translating what is legal.

use std::sync::LazyLock;

use shanhai::{Compilation, Config, Engine, Features, Module};

use crate::Verdict;

/// Bodies are looked at one by one, below.
static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    let mut config = Config::default();
    config
        .features(Features::SUPPORTED)
        .compilation(Compilation::Lazy);
    Engine::new(&config)
});

/// Decodes; of a module it lists everything and translates the first functions.
pub fn decode(data: &[u8]) -> Verdict {
    let Ok(module) = Module::new(&ENGINE, data) else {
        return Ok("refused");
    };
    let mut seen = 0;
    seen += module.imports().map(|i| i.name().len()).sum::<usize>();
    seen += module.exports().map(|e| e.name().len()).sum::<usize>();
    seen += module
        .custom_sections()
        .map(|(n, b)| n.len() + b.len())
        .sum::<usize>();
    seen += module.name().map_or(0, |name| name.len());
    seen += module
        .func_names()
        .iter()
        .flatten()
        .map(String::len)
        .sum::<usize>();
    // A name is at most as long as the module; many may be the same bytes only once.
    if seen > 16 * data.len() + 64 {
        return Err(format!(
            "{seen} bytes of names in a module of {}",
            data.len()
        ));
    }
    let mut whole = true;
    for index in 0..module.func_count().min(64) {
        if let Some(range) = module.func_range(index)
            && range.end > data.len()
        {
            return Err(format!("function {index} at {range:?} of {}", data.len()));
        }
        whole &= module.dump_func(index).is_ok();
    }
    Ok(if whole { "translated" } else { "decoded" })
}
