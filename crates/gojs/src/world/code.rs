//! The table of built-in functions: what a row is, and how a function object names one.
//!
//! Function objects hold a [`Code`], a position in the table, and no pointer, so that a world is
//! plain data. The rows stand in the files of [`builtin`](crate::builtin), one slice a file.

use std::{collections::HashMap, sync::LazyLock};

use crate::{
    builtin,
    cx::Cx,
    world::value::{ObjectId, Outcome, Value},
};

/// One built-in function.
///
/// The path says where it is found from the global object: `Array.prototype.push`. A last part that
/// begins with `@@` names a well-known symbol. A path in `%` is reached by no name: `%promise.resolve%`.
pub struct Row {
    /// Where it is found, and what it is called.
    pub path: &'static str,
    /// Its `length`.
    pub length: u8,
    /// How it is used.
    pub role: Role,
    /// What it does.
    pub run: fn(&mut Cx<'_>, &Call<'_>) -> Outcome,
}

/// How a built-in function is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It is called.
    Function,
    /// It is called or constructed, and has a prototype.
    Constructor,
    /// It is called on reading a property.
    Getter,
    /// It is called on reading a property, without arguments, and on writing it, with one.
    Accessor,
}

/// A function as one row: `("Math.abs", 1, abs)`.
pub const fn function(
    path: &'static str,
    length: u8,
    run: fn(&mut Cx<'_>, &Call<'_>) -> Outcome,
) -> Row {
    Row {
        path,
        length,
        role: Role::Function,
        run,
    }
}

/// A constructor as one row.
pub const fn constructor(
    path: &'static str,
    length: u8,
    run: fn(&mut Cx<'_>, &Call<'_>) -> Outcome,
) -> Row {
    Row {
        path,
        length,
        role: Role::Constructor,
        run,
    }
}

/// A getter as one row.
pub const fn getter(path: &'static str, run: fn(&mut Cx<'_>, &Call<'_>) -> Outcome) -> Row {
    Row {
        path,
        length: 0,
        role: Role::Getter,
        run,
    }
}

/// A property that can be read and written as one row.
pub const fn accessor(path: &'static str, run: fn(&mut Cx<'_>, &Call<'_>) -> Outcome) -> Row {
    Row {
        path,
        length: 0,
        role: Role::Accessor,
        run,
    }
}

impl Row {
    /// The last part of the path.
    pub fn name(&self) -> &'static str {
        self.path.rsplit('.').next().unwrap_or(self.path)
    }

    /// What the function's `name` property says.
    pub fn shown_name(&self) -> String {
        let name = match self.name().strip_prefix("@@") {
            Some(symbol) => format!("[Symbol.{symbol}]"),
            None if self.path.starts_with('%') => String::new(),
            None => self.name().into(),
        };
        if matches!(self.role, Role::Getter | Role::Accessor) {
            format!("get {name}")
        } else {
            name
        }
    }
}

/// Names one row: its file and its place there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Code {
    room: u8,
    row: u8,
}

impl Code {
    /// The row of this path.
    ///
    /// # Panics
    /// If there is none: the path is written by us, not by a guest.
    pub fn of(path: &str) -> Code {
        static BY_PATH: LazyLock<HashMap<&str, Code>> =
            LazyLock::new(|| Code::all().map(|(code, row)| (row.path, code)).collect());
        *BY_PATH
            .get(path)
            .unwrap_or_else(|| panic!("no built-in function has the path {path}"))
    }

    /// Where it stands in the table: the number of its file, and its place there.
    pub fn place(self) -> (u8, u8) {
        (self.room, self.row)
    }

    /// What stands at a place of the table.
    pub fn at(room: u8, row: u8) -> Option<Code> {
        let rows = builtin::ROOMS.get(usize::from(room))?;
        rows.get(usize::from(row)).map(|_| Code { room, row })
    }

    /// The row itself.
    pub fn row(self) -> &'static Row {
        builtin::ROOMS
            .get(usize::from(self.room))
            .and_then(|rows| rows.get(usize::from(self.row)))
            .expect("a code is made from the table")
    }

    /// Every row, with its code.
    pub fn all() -> impl Iterator<Item = (Code, &'static Row)> {
        builtin::ROOMS.iter().enumerate().flat_map(|(room, rows)| {
            rows.iter().enumerate().map(move |(row, entry)| {
                let number = |n: usize| u8::try_from(n).expect("a file has at most 255 rows");
                (
                    Code {
                        room: number(room),
                        row: number(row),
                    },
                    entry,
                )
            })
        })
    }
}

/// How a function was called.
pub struct Call<'a> {
    /// The function itself.
    pub callee: ObjectId,
    /// What it was called on.
    pub this: &'a Value,
    /// The arguments.
    pub args: &'a [Value],
    /// With `new`: the constructor whose prototype the result gets.
    pub new_target: Option<ObjectId>,
}

impl Call<'_> {
    /// The argument at `at`, undefined if there are fewer.
    pub fn arg(&self, at: usize) -> &Value {
        self.args.get(at).unwrap_or(&Value::Undefined)
    }

    /// The arguments from `at` on.
    pub fn rest(&self, at: usize) -> &[Value] {
        self.args.get(at..).unwrap_or_default()
    }
}
