//! Databases: `sql.open` to `sql.close`.

use std::sync::{Arc, Mutex};

use shanhai_edge_abi::{
    Answer, CallError, Field, Fields, Frame, Method, Ticket,
    table::{sql_close, sql_exec, sql_open, sql_query, sql_value},
};
use shanhai_host::{CapError, SortedMap, Sql, SqlConnection, SqlValue};

use super::{Services, call_error, handle::unknown, module::locked};

/// Connections of one instance.
const CONNECTIONS_MAX: usize = 16;

/// A connection, opened at its first use; its calls take turns.
type Connection = Arc<Mutex<Option<Box<dyn SqlConnection>>>>;

/// The connections of one instance, by handle.
///
/// A transaction belongs to one instance, so connections are not shared. An instance that was
/// started from an image finds its handles with new connections behind them.
#[derive(Default)]
pub(super) struct Connections {
    open: SortedMap<u32, Connection>,
    /// Handles that this instance has closed.
    closed: Vec<u32>,
}

/// A call with everything it needs.
enum Call {
    Exec(String, Vec<SqlValue>),
    Query(String, Vec<SqlValue>),
    Begin,
    Commit,
    Rollback,
}

impl Call {
    fn read(method: Method, fields: &Fields<'_>) -> Result<Call, CallError> {
        // Statement and values have the same numbers in both.
        let statement = || {
            let sql = fields.need_text(sql_exec::SQL)?.to_owned();
            let values = fields.all(sql_exec::ARG).map(read_value);
            Ok::<_, CallError>((sql, values.collect::<Result<Vec<_>, _>>()?))
        };
        Ok(match method {
            Method::SqlExec => {
                let (sql, values) = statement()?;
                Call::Exec(sql, values)
            }
            Method::SqlQuery => {
                let (sql, values) = statement()?;
                Call::Query(sql, values)
            }
            Method::SqlBegin => Call::Begin,
            Method::SqlCommit => Call::Commit,
            _ => Call::Rollback,
        })
    }

    fn make(self, connection: &mut dyn SqlConnection) -> Result<Frame, CapError> {
        let mut reply = Frame::new();
        match self {
            Call::Begin => connection.begin()?,
            Call::Commit => connection.commit()?,
            Call::Rollback => connection.rollback()?,
            Call::Exec(sql, values) => {
                let changes = connection.execute(&sql, &values)?;
                reply.uint(sql_exec::reply::CHANGES, changes.rows);
                reply.sint(sql_exec::reply::LAST_ID, changes.last_insert_id);
            }
            Call::Query(sql, values) => {
                let rows = connection.query(&sql, &values)?;
                for column in &rows.columns {
                    reply.text(sql_query::reply::COLUMN, column);
                }
                for row in &rows.rows {
                    let mut frame = Frame::new();
                    for value in row {
                        frame.frame(1, &write_value(value));
                    }
                    reply.frame(sql_query::reply::ROW, &frame);
                }
            }
        }
        Ok(reply)
    }
}

fn read_value(field: Field<'_>) -> Result<SqlValue, CallError> {
    let mut value = SqlValue::Null;
    for field in Fields::new(field.bytes()?)? {
        value = match field.number {
            sql_value::INT => SqlValue::Integer(field.sint()?),
            sql_value::REAL => {
                let bytes = field.bytes()?.try_into();
                let bytes = bytes.map_err(|_| CallError::invalid("a double has 8 bytes"))?;
                SqlValue::Real(f64::from_le_bytes(bytes))
            }
            sql_value::TEXT => SqlValue::Text(field.text()?.to_owned()),
            sql_value::BLOB => SqlValue::Blob(field.bytes()?.to_vec()),
            _ => value,
        };
    }
    Ok(value)
}

fn write_value(value: &SqlValue) -> Frame {
    let mut frame = Frame::new();
    match value {
        SqlValue::Null => {}
        SqlValue::Integer(value) => {
            frame.sint(sql_value::INT, *value);
        }
        SqlValue::Real(value) => {
            frame.bytes(sql_value::REAL, &value.to_le_bytes());
        }
        SqlValue::Text(value) => {
            frame.text(sql_value::TEXT, value);
        }
        SqlValue::Blob(value) => {
            frame.bytes(sql_value::BLOB, value);
        }
    }
    frame
}

impl Services {
    pub(super) fn sql_open(
        &mut self,
        fields: &Fields<'_>,
        ticket: Ticket,
    ) -> Result<Answer, CallError> {
        let name = fields.need_text(sql_open::NAME)?;
        self.allow("sql.open", |effective| effective.check_sql(name))?;
        let sql = self.databases()?;
        // Those that could not be opened.
        self.connections.open.retain(|_, connection| {
            Arc::strong_count(connection) > 1 || locked(connection).is_some()
        });
        if self.connections.open.len() >= CONNECTIONS_MAX {
            let problem =
                format!("the instance has {CONNECTIONS_MAX} connections open; close one first");
            return Err(CallError::limit(problem));
        }
        let open = &self.connections.open;
        let mut databases = locked(&self.parts.module.databases);
        let handle = databases.open(name, |handle| open.contains_key(&handle))?;
        drop(databases);
        let connection = Connection::default();
        self.connections.closed.retain(|closed| *closed != handle);
        self.connections.open.insert(handle, connection.clone());
        let name = name.to_owned();
        Ok(self.on_thread(ticket, move || {
            *locked(&connection) = Some(sql.open(&name).map_err(call_error)?);
            let mut reply = Frame::new();
            reply.uint(sql_open::reply::HANDLE, handle.into());
            Ok(reply)
        }))
    }

    /// What opens databases, if this node has that.
    fn databases(&mut self) -> Result<Arc<dyn Sql>, CallError> {
        let sql = self.parts.capabilities.inner.sql.clone();
        sql.ok_or_else(|| {
            self.missing(
                "sql: this node has no databases: they are a feature of its build, sqlite or turso",
            )
        })
    }

    /// Executes something on a connection, on another thread.
    pub(super) fn sql_call(
        &mut self,
        method: Method,
        fields: &Fields<'_>,
        ticket: Ticket,
    ) -> Result<Answer, CallError> {
        // The handle has the same number in every method.
        let handle: u32 = fields.need_uint(sql_exec::HANDLE)?;
        let name = locked(&self.parts.module.databases)
            .name(handle)
            .map(str::to_owned);
        let name = name.filter(|_| !self.connections.closed.contains(&handle));
        let name = name.ok_or_else(|| unknown(handle, "database"))?;
        if !self.connections.open.contains_key(&handle) {
            // One that another instance opened: this one was started from its image.
            self.allow(method.name(), |effective| effective.check_sql(&name))?;
            if self.connections.open.len() >= CONNECTIONS_MAX {
                let problem = format!("the instance has {CONNECTIONS_MAX} connections open");
                return Err(CallError::limit(problem));
            }
        }
        let connection = self
            .connections
            .open
            .get_or_insert_with(handle, Connection::default)
            .clone();
        let call = Call::read(method, fields)?;
        let sql = self.databases()?;
        Ok(self.on_thread(ticket, move || {
            let mut connection = locked(&connection);
            if connection.is_none() {
                *connection = Some(sql.open(&name).map_err(call_error)?);
            }
            match connection.as_deref_mut() {
                Some(connection) => call.make(connection).map_err(call_error),
                None => Err(CallError::closed("the connection is closed")),
            }
        }))
    }

    pub(super) fn sql_close(
        &mut self,
        fields: &Fields<'_>,
        ticket: Ticket,
    ) -> Result<Answer, CallError> {
        let handle: u32 = fields.need_uint(sql_close::HANDLE)?;
        let Some(connection) = self.connections.open.remove(&handle) else {
            return Err(unknown(handle, "database"));
        };
        self.connections.closed.push(handle);
        Ok(self.on_thread(ticket, move || {
            // An open transaction is undone, which may take its time.
            drop(locked(&connection).take());
            Ok(Frame::new())
        }))
    }
}
