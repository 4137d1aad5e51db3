//! Databases by SQLite.

use std::{
    path::Path,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use rusqlite::{
    Connection, ErrorCode, OpenFlags, Statement,
    hooks::{AuthAction, AuthContext, Authorization},
    limits::Limit,
    types::{ToSqlOutput, ValueRef},
};
use shanhai_host::{
    CapError, CapErrorKind, Changes, Rows, Sql, SqlConnection, SqlLimits, SqlValue,
};

use super::{
    DatabaseFiles,
    files::{PRAGMAS, Place, Places},
};
use crate::watcher::locked;

/// Steps of SQLite's machine between two looks at the clock.
const STEPS: i32 = 1_000;
/// Bytes of memory that all connections of this process may take together.
const HEAP: u32 = 64 << 20;
/// Databases by SQLite, one file each, with a write-ahead log beside it.
///
/// A connection reaches its own file and no other: what would is [`Denied`](CapErrorKind::Denied), `ATTACH`
/// and `VACUUM` among it, and most pragmas. Temporary tables are in memory, of which all connections of
/// the process have 64 MiB together.
#[derive(Clone, Debug)]
pub struct SqliteSql {
    files: DatabaseFiles,
    limits: SqlLimits,
    places: Places,
}

impl SqliteSql {
    /// Takes databases from these files.
    #[must_use]
    pub fn new(files: DatabaseFiles) -> Self {
        SqliteSql {
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

impl Sql for SqliteSql {
    fn open(&self, name: &str) -> Result<Box<dyn SqlConnection>, CapError> {
        let path = self.files.path(name)?;
        let place = self.places.take()?;
        let tried = || format!("cannot open database {name}");
        let connection = SqliteConnection::open(&path, self.limits, place);
        Ok(Box::new(
            connection.map_err(|error| cap_error(&error).context(tried()))?,
        ))
    }
}

/// When the statement that runs must be done.
type Deadline = Arc<Mutex<Option<Instant>>>;

struct SqliteConnection {
    connection: Connection,
    limits: SqlLimits,
    deadline: Deadline,
    _place: Place,
}

impl SqliteConnection {
    fn open(path: &Path, limits: SqlLimits, place: Place) -> rusqlite::Result<Self> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(limits.time.min(Duration::from_secs(1)))?;
        connection.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
        connection.pragma_update(None, "temp_store", "memory")?;
        connection.pragma_update_and_check(None, "hard_heap_limit", HEAP, |_| Ok(()))?;
        let page: u32 = connection.pragma_query_value(None, "page_size", |row| row.get(0))?;
        let pages = (limits.database / u64::from(page.max(1))).clamp(1, u64::from(u32::MAX) - 1);
        let pages = i64::try_from(pages).unwrap_or(i64::MAX);
        connection.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))?;
        let most = |n: usize| i32::try_from(n).unwrap_or(i32::MAX);
        connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, most(limits.bytes))?;
        connection.set_limit(Limit::SQLITE_LIMIT_SQL_LENGTH, most(limits.statement))?;
        connection.set_limit(Limit::SQLITE_LIMIT_VARIABLE_NUMBER, most(limits.params))?;
        connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
        connection.authorizer(Some(authorize))?;
        let deadline = Deadline::default();
        let seen = deadline.clone();
        connection.progress_handler(STEPS, Some(move || is_over(&seen)))?;
        Ok(SqliteConnection {
            connection,
            limits,
            deadline,
            _place: place,
        })
    }

    /// Compiles a statement and runs `work` with it within the limits.
    fn run<R>(
        &mut self,
        sql: &str,
        params: &[SqlValue],
        work: impl FnOnce(&Connection, &mut Statement<'_>, &SqlLimits) -> Result<R, CapError>,
    ) -> Result<R, CapError> {
        self.limits.check(sql, params)?;
        *locked(&self.deadline) = deadline(self.limits.time);
        let result = self.compiled(sql, params, work);
        *locked(&self.deadline) = None;
        result.map_err(|error| match error.kind() {
            CapErrorKind::TimedOut => {
                let message = format!("the statement took more than {:?}", self.limits.time);
                CapError::new(CapErrorKind::TimedOut, message)
            }
            _ => error,
        })
    }

    fn compiled<R>(
        &self,
        sql: &str,
        params: &[SqlValue],
        work: impl FnOnce(&Connection, &mut Statement<'_>, &SqlLimits) -> Result<R, CapError>,
    ) -> Result<R, CapError> {
        let prepared = self.connection.prepare(sql);
        let mut statement = prepared.map_err(|error| cap_error(&error))?;
        let wanted = statement.parameter_count();
        if wanted != params.len() {
            let message = format!("the statement takes {wanted} values, not {}", params.len());
            return Err(CapError::new(CapErrorKind::Invalid, message));
        }
        for (index, value) in (1_usize..).zip(params) {
            let bound = statement.raw_bind_parameter(index, Param(value));
            bound.map_err(|error| cap_error(&error))?;
        }
        work(&self.connection, &mut statement, &self.limits)
    }
}

#[allow(
    clippy::disallowed_methods,
    reason = "what a statement takes is real time"
)]
fn deadline(time: Duration) -> Option<Instant> {
    Instant::now().checked_add(time)
}

#[allow(
    clippy::disallowed_methods,
    reason = "what a statement takes is real time"
)]
fn is_over(deadline: &Deadline) -> bool {
    locked(deadline).is_some_and(|deadline| Instant::now() >= deadline)
}

/// Refuses what reaches other files, or changes how the connection keeps its own.
fn authorize(context: AuthContext<'_>) -> Authorization {
    let allowed = match context.action {
        AuthAction::Attach { .. } | AuthAction::Detach { .. } | AuthAction::Unknown { .. } => false,
        AuthAction::Pragma { pragma_name, .. } => PRAGMAS.contains(&pragma_name),
        AuthAction::Function { function_name } => {
            !function_name.eq_ignore_ascii_case("load_extension")
        }
        _ => true,
    };
    if allowed {
        Authorization::Allow
    } else {
        Authorization::Deny
    }
}

/// A value for a statement.
struct Param<'a>(&'a SqlValue);

impl rusqlite::ToSql for Param<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self.0 {
            SqlValue::Null => ValueRef::Null,
            SqlValue::Integer(number) => ValueRef::Integer(*number),
            SqlValue::Real(number) => ValueRef::Real(*number),
            SqlValue::Text(text) => ValueRef::Text(text.as_bytes()),
            SqlValue::Blob(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

/// A text that is no UTF-8 is given as bytes.
fn value(value: ValueRef<'_>) -> SqlValue {
    match value {
        ValueRef::Null => SqlValue::Null,
        ValueRef::Integer(number) => SqlValue::Integer(number),
        ValueRef::Real(number) => SqlValue::Real(number),
        ValueRef::Text(text) => match std::str::from_utf8(text) {
            Ok(text) => SqlValue::Text(text.to_owned()),
            Err(_) => SqlValue::Blob(text.to_vec()),
        },
        ValueRef::Blob(bytes) => SqlValue::Blob(bytes.to_vec()),
    }
}

fn cap_error(error: &rusqlite::Error) -> CapError {
    let kind = match error.sqlite_error_code() {
        Some(ErrorCode::ConstraintViolation) => CapErrorKind::Conflict,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => CapErrorKind::InUse,
        Some(ErrorCode::OperationInterrupted) => CapErrorKind::TimedOut,
        Some(
            ErrorCode::AuthorizationForStatementDenied
            | ErrorCode::PermissionDenied
            | ErrorCode::ReadOnly,
        ) => CapErrorKind::Denied,
        Some(ErrorCode::TooBig | ErrorCode::DiskFull | ErrorCode::OutOfMemory) => {
            CapErrorKind::Limit
        }
        Some(ErrorCode::CannotOpen) => CapErrorKind::NotFound,
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => CapErrorKind::Failed,
        Some(
            ErrorCode::Unknown
            | ErrorCode::TypeMismatch
            | ErrorCode::ApiMisuse
            | ErrorCode::ParameterOutOfRange,
        ) => CapErrorKind::Invalid,
        Some(_) => CapErrorKind::Failed,
        None => CapErrorKind::Invalid,
    };
    CapError::new(kind, error.to_string())
}

impl SqlConnection for SqliteConnection {
    fn execute(&mut self, sql: &str, params: &[SqlValue]) -> Result<Changes, CapError> {
        self.run(sql, params, |connection, statement, _| {
            let before = connection.total_changes();
            let mut rows = statement.raw_query();
            while rows.next().map_err(|error| cap_error(&error))?.is_some() {}
            // Statements that change no rows leave the count of the one before.
            let changed = connection.total_changes() != before;
            Ok(Changes {
                rows: if changed { connection.changes() } else { 0 },
                last_insert_id: connection.last_insert_rowid(),
            })
        })
    }

    fn query(&mut self, sql: &str, params: &[SqlValue]) -> Result<Rows, CapError> {
        self.run(sql, params, |_, statement, limits| {
            let names = statement.column_names();
            let mut found = Rows {
                columns: names.into_iter().map(str::to_owned).collect(),
                rows: Vec::new(),
            };
            let (mut bytes, columns) = (0, found.columns.len());
            let mut rows = statement.raw_query();
            while let Some(row) = rows.next().map_err(|error| cap_error(&error))? {
                let values: rusqlite::Result<Vec<SqlValue>> =
                    (0..columns).map(|at| Ok(value(row.get_ref(at)?))).collect();
                let values = values.map_err(|error| cap_error(&error))?;
                limits.count_row(&found, &mut bytes, &values)?;
                found.rows.push(values);
            }
            Ok(found)
        })
    }
}
