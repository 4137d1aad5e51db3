//! Databases by turso, a rewrite of SQLite in Rust.

use std::{num::NonZero, path::Path, sync::Arc, time::Duration};

use shanhai_host::{
    CapError, CapErrorKind, Changes, Rows, Sql, SqlConnection, SqlLimits, SqlValue,
};
use turso_core::{
    Connection, Database, IO, LimboError, MemoryIO, NonNan, Numeric, OpenOptions, PlatformIO,
    SqliteDialect, Statement, StepResult, Value,
};
use turso_parser::{
    ast::{Cmd, Stmt},
    parser::Parser,
};

use super::{
    DatabaseFiles,
    files::{PRAGMAS, Place, Places},
};

/// Databases by turso, in files that SQLite reads and writes too, though not both at a time.
///
/// A connection reaches its own file and no other: `ATTACH`, `VACUUM`, virtual tables and most pragmas are
/// [`Denied`](CapErrorKind::Denied). turso is young: it says of itself that it is in beta, and the memory
/// that one statement takes cannot be limited. `SqliteSql` has neither drawback, but compiles C.
#[derive(Clone, Debug)]
pub struct TursoSql {
    files: DatabaseFiles,
    limits: SqlLimits,
    places: Places,
}

impl TursoSql {
    /// Takes databases from these files.
    #[must_use]
    pub fn new(files: DatabaseFiles) -> Self {
        TursoSql {
            files,
            limits: SqlLimits::default(),
            places: Places::default(),
        }
    }

    /// Sets what one statement may take.
    #[must_use]
    pub fn with_limits(mut self, limits: SqlLimits) -> Self {
        self.limits = limits;
        self
    }
}

impl Sql for TursoSql {
    fn open(&self, name: &str) -> Result<Box<dyn SqlConnection>, CapError> {
        let path = self.files.path(name)?;
        let place = self.places.take()?;
        let tried = || format!("cannot open database {name}");
        let connection = TursoConnection::open(&path, self.limits, place);
        Ok(Box::new(
            connection.map_err(|error| error.context(tried()))?,
        ))
    }
}

struct TursoConnection {
    connection: Arc<Connection>,
    /// The file, which is closed with the last connection.
    _database: Arc<Database>,
    limits: SqlLimits,
    _place: Place,
}

impl TursoConnection {
    fn open(path: &Path, limits: SqlLimits, place: Place) -> Result<Self, CapError> {
        let Some(text) = path.to_str() else {
            let message = format!("{}: the path is no UTF-8", path.display());
            return Err(CapError::new(CapErrorKind::Invalid, message));
        };
        let io: Arc<dyn IO> = if text == ":memory:" {
            Arc::new(MemoryIO::new())
        } else {
            Arc::new(PlatformIO::new().map_err(|error| cap_error(&error))?)
        };
        let options = OpenOptions::new(Arc::new(SqliteDialect));
        let database = Database::open(io, text, options).map_err(|error| cap_error(&error))?;
        let connection = database.connect().map_err(|error| cap_error(&error))?;
        connection.set_busy_timeout(limits.time.min(Duration::from_secs(1)));
        connection.set_query_timeout(limits.time);
        connection.set_load_extension_enabled(false);
        let pages = limits.database / u64::from(connection.get_page_size().get()).max(1);
        connection
            .pragma_update("max_page_count", pages.max(1))
            .map_err(|error| cap_error(&error))?;
        Ok(TursoConnection {
            connection,
            _database: database,
            limits,
            _place: place,
        })
    }

    /// Compiles a statement, says its columns and hands each row over; returns what was changed.
    fn run(
        &mut self,
        sql: &str,
        params: &[SqlValue],
        columns: impl FnOnce(&Statement),
        mut row: impl FnMut(&Statement, &SqlLimits) -> Result<(), CapError>,
    ) -> Result<u64, CapError> {
        self.limits.check(sql, params)?;
        authorize(sql)?;
        let prepared = self.connection.prepare(sql);
        let mut statement = prepared.map_err(|error| cap_error(&error))?;
        let wanted = statement.parameters_count();
        if wanted != params.len() {
            let message = format!("the statement takes {wanted} values, not {}", params.len());
            return Err(CapError::new(CapErrorKind::Invalid, message));
        }
        for (index, value) in (1..).zip(params) {
            if let Some(index) = NonZero::new(index) {
                let bound = statement.bind_at(index, param(value));
                bound.map_err(|error| cap_error(&error))?;
            }
        }
        columns(&statement);
        loop {
            match statement.step().map_err(|error| self.error(&error))? {
                StepResult::Done => break,
                StepResult::Row => row(&statement, &self.limits)?,
                StepResult::Interrupt => return Err(self.error(&LimboError::Interrupt)),
                StepResult::Busy => return Err(self.error(&LimboError::Busy)),
                StepResult::IO | StepResult::Yield | StepResult::Sleep { .. } => {
                    let done = statement._io().step();
                    done.map_err(|error| self.error(&error))?;
                }
            }
        }
        Ok(statement.n_change().max(0).unsigned_abs())
    }

    fn error(&self, error: &LimboError) -> CapError {
        match error {
            LimboError::Interrupt => {
                let message = format!("the statement took more than {:?}", self.limits.time);
                CapError::new(CapErrorKind::TimedOut, message)
            }
            _ => cap_error(error),
        }
    }
}

/// Refuses what reaches other files, changes how the connection keeps its own, or is several
/// statements.
fn authorize(sql: &str) -> Result<(), CapError> {
    let mut parser = Parser::new(sql.as_bytes());
    let invalid =
        |error: &dyn std::fmt::Display| CapError::new(CapErrorKind::Invalid, error.to_string());
    let first = parser.next_cmd().map_err(|error| invalid(&error))?;
    let Some(first) = first else {
        return Err(invalid(&"there is no statement"));
    };
    if parser
        .next_cmd()
        .map_err(|error| invalid(&error))?
        .is_some()
    {
        return Err(invalid(
            &"these are several statements; one at a time is executed",
        ));
    }
    let (Cmd::Explain(statement)
    | Cmd::ExplainQueryPlan {
        stmt: statement, ..
    }
    | Cmd::Stmt(statement)) = first;
    let what = match &statement {
        Stmt::Attach { .. } | Stmt::Detach { .. } => "ATTACH",
        Stmt::Vacuum { .. } => "VACUUM",
        Stmt::CreateVirtualTable(_) => "CREATE VIRTUAL TABLE",
        Stmt::Pragma { name, .. } if !PRAGMAS.contains(&name.name.as_str()) => "this PRAGMA",
        _ => return Ok(()),
    };
    let message = format!("{what} is not allowed: a program reaches its own database and no other");
    Err(CapError::new(CapErrorKind::Denied, message))
}

fn param(value: &SqlValue) -> Value {
    match value {
        SqlValue::Null => Value::Null,
        SqlValue::Integer(number) => Value::Numeric(Numeric::Integer(*number)),
        SqlValue::Real(number) => match NonNan::new(*number) {
            Some(number) => Value::Numeric(Numeric::Float(number)),
            None => Value::Null,
        },
        SqlValue::Text(text) => Value::from_text(text.clone()),
        SqlValue::Blob(bytes) => Value::Blob(bytes.to_vec()),
    }
}

fn value(value: &Value) -> SqlValue {
    match value {
        Value::Null => SqlValue::Null,
        Value::Numeric(Numeric::Integer(number)) => SqlValue::Integer(*number),
        Value::Numeric(Numeric::Float(number)) => SqlValue::Real(f64::from(*number)),
        Value::Text(text) => SqlValue::Text(text.as_str().to_owned()),
        Value::Blob(bytes) => SqlValue::Blob(bytes.to_vec()),
    }
}

fn cap_error(error: &LimboError) -> CapError {
    let kind = match error {
        LimboError::Constraint(_) | LimboError::ForeignKeyConstraint(_) => CapErrorKind::Conflict,
        LimboError::Conflict(_) => CapErrorKind::Conflict,
        LimboError::Busy
        | LimboError::BusySnapshot
        | LimboError::TableLocked
        | LimboError::LockingError(_)
        | LimboError::StatementsInProgress(_) => CapErrorKind::InUse,
        LimboError::Interrupt => CapErrorKind::TimedOut,
        LimboError::ReadOnly => CapErrorKind::Denied,
        LimboError::TooBig | LimboError::DatabaseFull => CapErrorKind::Limit,
        LimboError::Corrupt(_) | LimboError::NotADB | LimboError::InternalError(_) => {
            CapErrorKind::Failed
        }
        LimboError::CompletionError(_) => CapErrorKind::Failed,
        _ => CapErrorKind::Invalid,
    };
    CapError::new(kind, error.to_string())
}

impl SqlConnection for TursoConnection {
    fn execute(&mut self, sql: &str, params: &[SqlValue]) -> Result<Changes, CapError> {
        let rows = self.run(sql, params, |_| (), |_, _| Ok(()))?;
        Ok(Changes {
            rows,
            last_insert_id: self.connection.last_insert_rowid(),
        })
    }

    fn query(&mut self, sql: &str, params: &[SqlValue]) -> Result<Rows, CapError> {
        let (mut columns, mut rows, mut bytes) = (Vec::new(), Rows::default(), 0);
        let named = |statement: &Statement| {
            let names = 0..statement.num_columns();
            columns.extend(names.map(|at| statement.get_column_name(at).into_owned()));
        };
        self.run(sql, params, named, |statement, limits| {
            let Some(row) = statement.row() else {
                return Ok(());
            };
            let values: Vec<SqlValue> = row.get_values().map(value).collect();
            limits.count_row(&rows, &mut bytes, &values)?;
            rows.rows.push(values);
            Ok(())
        })?;
        rows.columns = columns;
        Ok(rows)
    }
}
