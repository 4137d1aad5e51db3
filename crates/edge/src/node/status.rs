//! How modules are, for people and programs.

use std::fmt::{self, Write};

use crate::log::Json;

/// How a module is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModuleStatus {
    /// Its name.
    pub name: String,
    /// What it does.
    pub state: ModuleState,
    /// How often it was put in place.
    pub generation: u64,
    /// Instances that run.
    pub instances: usize,
    /// The patterns of its routes.
    pub routes: Vec<String>,
    /// What is wrong, if anything is: with this generation or with the file that shall follow it.
    pub problem: Option<String>,
}

/// What a module does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModuleState {
    /// It is read and started.
    Starting,
    /// It serves.
    Running,
    /// It came to an end it should not have, and will be started again.
    Restarting,
    /// It has ended by itself.
    Ended,
    /// It could not be started.
    Failed,
}

impl fmt::Display for ModuleState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ModuleState::Starting => "starting",
            ModuleState::Running => "running",
            ModuleState::Restarting => "restarting",
            ModuleState::Ended => "ended",
            ModuleState::Failed => "failed",
        })
    }
}

/// The status of all modules, and what is wrong with the operator's file, as JSON with a line break at
/// its end.
pub fn json(modules: &[ModuleStatus], problem: Option<&str>) -> String {
    let is_well = |module: &ModuleStatus| module.problem.is_none();
    let status = match problem.is_none() && modules.iter().all(is_well) {
        true => "ok",
        false => "degraded",
    };
    let mut out = format!("{{\"status\":\"{status}\"");
    // Writing to a string cannot fail.
    if let Some(problem) = problem {
        let _ = write!(out, ",\"problem\":{}", Json(problem));
    }
    out.push_str(",\"modules\":[");
    for (at, module) in modules.iter().enumerate() {
        let comma = if at == 0 { "" } else { "," };
        let _ = write!(
            out,
            "{comma}{{\"name\":{},\"state\":\"{}\",\"generation\":{},\"instances\":{},\"routes\":[",
            Json(&module.name),
            module.state,
            module.generation,
            module.instances
        );
        for (at, route) in module.routes.iter().enumerate() {
            let comma = if at == 0 { "" } else { "," };
            let _ = write!(out, "{comma}{}", Json(route));
        }
        out.push(']');
        if let Some(problem) = &module.problem {
            let _ = write!(out, ",\"problem\":{}", Json(problem));
        }
        out.push('}');
    }
    out.push_str("]}\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_json() {
        let module = ModuleStatus {
            name: "a".into(),
            state: ModuleState::Running,
            generation: 2,
            instances: 1,
            routes: vec!["/a".into(), "GET /b".into()],
            problem: None,
        };
        let bad = ModuleStatus {
            name: "b\"".into(),
            state: ModuleState::Failed,
            instances: 0,
            routes: Vec::new(),
            problem: Some("no".into()),
            ..module.clone()
        };
        assert_eq!(
            json(&[module, bad], None),
            "{\"status\":\"degraded\",\"modules\":[{\"name\":\"a\",\"state\":\"running\",\"generation\":2,\
             \"instances\":1,\"routes\":[\"/a\",\"GET /b\"]},{\"name\":\"b\\\"\",\"state\":\"failed\",\
             \"generation\":2,\"instances\":0,\"routes\":[],\"problem\":\"no\"}]}\n"
        );
        assert_eq!(json(&[], None), "{\"status\":\"ok\",\"modules\":[]}\n");
        assert_eq!(
            json(&[], Some("no")),
            "{\"status\":\"degraded\",\"problem\":\"no\",\"modules\":[]}\n"
        );
    }
}
