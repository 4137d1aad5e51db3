//! Tables.
//!
//! Spec: 4.6.7 Table Instructions.

use super::{Flow, Step, impossible};
use crate::runtime::table;
use crate::syntax::{Instr, TableIdx};

impl Step<'_> {
    /// The store-wide number of a table, and whether its indices have 64 bits.
    fn table_at(&self, x: TableIdx) -> (usize, bool) {
        let table = self.instance().tables[x.index()] as usize;
        (table, self.rt.tables[table].ty.table64)
    }

    #[allow(clippy::wildcard_enum_match_arm)]
    pub(super) fn table(&mut self, instr: &Instr<'_>) -> Flow {
        match *instr {
            Instr::TableGet { table } => {
                let (table, wide) = self.table_at(table);
                let i = self.pop_address(wide);
                self.push_ref(self.rt.tables[table].get(i)?)
            }
            Instr::TableSet { table } => {
                let (table, wide) = self.table_at(table);
                let value = self.pop_slot();
                let i = self.pop_address(wide);
                Ok(self.rt.tables[table].set(i, value)?)
            }
            Instr::TableSize { table } => {
                let (table, wide) = self.table_at(table);
                self.push_address(self.rt.tables[table].len(), wide)
            }
            Instr::TableGrow { table } => {
                let (table, wide) = self.table_at(table);
                let delta = self.pop_address(wide);
                let init = self.pop_slot();
                let old = self.rt.grow_table(table as u32, delta, init);
                self.push_address(old.unwrap_or(u64::MAX), wide)
            }
            Instr::TableFill { table } => {
                let (table, wide) = self.table_at(table);
                let n = self.pop_address(wide);
                let value = self.pop_slot();
                let i = self.pop_address(wide);
                Ok(self.rt.tables[table].fill(i, value, n)?)
            }
            Instr::TableCopy { dst, src } => {
                let ((dst, wide_dst), (src, wide_src)) = (self.table_at(dst), self.table_at(src));
                let n = self.pop_address(wide_dst && wide_src);
                let s = self.pop_address(wide_src);
                let d = self.pop_address(wide_dst);
                Ok(table::copy(
                    &self.rt.tables[dst],
                    d,
                    &self.rt.tables[src],
                    s,
                    n,
                )?)
            }
            Instr::TableInit { elem, table } => {
                let (table, wide) = self.table_at(table);
                let (n, s) = (self.pop::<u32>(), self.pop::<u32>());
                let d = self.pop_address(wide);
                let elements = self
                    .instance()
                    .elements
                    .get(elem.index())
                    .map_or(&[][..], |e| e);
                Ok(self.rt.tables[table].init(d, elements, s.into(), n.into())?)
            }
            Instr::ElemDrop { elem } => {
                let instance = self.instance_addr();
                if let Some(elements) = self.rt.instances[instance].elements.get_mut(elem.index()) {
                    *elements = [].into();
                }
                Ok(())
            }
            _ => impossible(),
        }
    }
}
