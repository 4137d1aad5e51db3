//! Nodes to instructions for the matcher.

use super::{
    Flags,
    node::Node,
    parse::{Malformed, Parsed},
    set::{Set, fold},
};

/// How many instructions a pattern may take.
const LENGTH: usize = 1 << 22;

/// A pattern ready to be matched.
#[derive(Debug)]
pub struct Pattern {
    pub(super) code: Vec<Op>,
    pub(super) sets: Vec<Set>,
    /// The number of registers that count repetitions.
    pub(super) registers: usize,
    pub(super) flags: Flags,
    names: Vec<Option<String>>,
}

impl Pattern {
    /// The name of each group, from group 1 on.
    pub fn names(&self) -> &[Option<String>] {
        &self.names
    }

    /// The flags it was made with.
    pub fn flags(&self) -> Flags {
        self.flags
    }
}

/// One instruction. Those that read a character go backwards where `back` is set.
#[derive(Clone, Copy, Debug)]
pub enum Op {
    /// The match is complete.
    Accept,
    /// One character, its case folded if `fold`.
    Char { point: u32, fold: bool, back: bool },
    /// One character of a set.
    Set { set: usize, fold: bool, back: bool },
    /// A set's characters over and over.
    Run {
        set: usize,
        fold: bool,
        back: bool,
        least: u32,
        most: u32,
        greedy: bool,
    },
    /// The start of the subject, or of a line.
    Start { lines: bool },
    /// The end of the subject, or of a line.
    End { lines: bool },
    /// A word ends or begins here, or not.
    Word { not: bool },
    /// The position is remembered.
    Save(usize),
    /// Groups from the first up to the second are forgotten.
    Forget(usize, usize),
    /// What a group has matched.
    Back {
        group: usize,
        fold: bool,
        back: bool,
    },
    /// First this way, then that.
    Fork(usize, usize),
    /// Goes on elsewhere.
    Jump(usize),
    /// A register starts to count.
    Count(usize),
    /// Goes on to the `Enter` of a loop, which follows, or to `exit`.
    Loop {
        register: usize,
        least: u32,
        most: u32,
        greedy: bool,
        exit: usize,
    },
    /// Enters a loop's body: the register counts and remembers the position.
    Enter(usize),
    /// Ends a loop's body: fails if an iteration that need not be has matched nothing.
    Again {
        register: usize,
        least: u32,
        to: usize,
    },
    /// A condition, which follows and ends with `Accept`.
    Look { negative: bool, then: usize },
}

/// Compiles a pattern.
pub fn compile(parsed: Parsed, flags: Flags) -> Result<Pattern, Malformed> {
    let mut compiler = Compiler {
        pattern: Pattern {
            code: Vec::new(),
            sets: Vec::new(),
            registers: 0,
            flags,
            names: parsed.names,
        },
    };
    compiler.push(Op::Save(0));
    compiler.node(&parsed.node, false)?;
    compiler.push(Op::Save(1));
    compiler.push(Op::Accept);
    Ok(compiler.pattern)
}

struct Compiler {
    pattern: Pattern,
}

impl Compiler {
    fn push(&mut self, op: Op) -> usize {
        self.pattern.code.push(op);
        self.pattern.code.len() - 1
    }

    fn here(&self) -> usize {
        self.pattern.code.len()
    }

    fn patch(&mut self, at: usize, op: Op) {
        if let Some(place) = self.pattern.code.get_mut(at) {
            *place = op;
        }
    }

    fn set(&mut self, set: &Set) -> usize {
        self.pattern.sets.push(set.clone());
        self.pattern.sets.len() - 1
    }

    fn node(&mut self, node: &Node, back: bool) -> Result<(), Malformed> {
        if self.here() > LENGTH {
            return Err(Malformed("Regular expression too large"));
        }
        match node {
            Node::Empty => {}
            Node::Char { point, ignore_case } => {
                let point = if *ignore_case {
                    fold(*point, self.pattern.flags.unicode)
                } else {
                    *point
                };
                let fold = *ignore_case;
                self.push(Op::Char { point, fold, back });
            }
            Node::Set { set, ignore_case } => {
                let (set, fold) = (self.set(set), *ignore_case);
                self.push(Op::Set { set, fold, back });
            }
            Node::Start(lines) => {
                self.push(Op::Start { lines: *lines });
            }
            Node::End(lines) => {
                self.push(Op::End { lines: *lines });
            }
            Node::Word(not) => {
                self.push(Op::Word { not: *not });
            }
            Node::Capture(number, inner) => {
                let (start, end) = (number * 2, number * 2 + 1);
                self.push(Op::Save(if back { end } else { start }));
                self.node(inner, back)?;
                self.push(Op::Save(if back { start } else { end }));
            }
            Node::Back {
                groups,
                ignore_case,
            } => {
                let fold = *ignore_case;
                for group in groups {
                    let group = *group;
                    self.push(Op::Back { group, fold, back });
                }
            }
            Node::Look {
                node,
                behind,
                negative,
            } => {
                let at = self.push(Op::Accept);
                self.node(node, *behind)?;
                self.push(Op::Accept);
                let (negative, then) = (*negative, self.here());
                self.patch(at, Op::Look { negative, then });
            }
            Node::Sequence(nodes) if back => {
                nodes
                    .iter()
                    .rev()
                    .try_for_each(|node| self.node(node, back))?;
            }
            Node::Sequence(nodes) => nodes.iter().try_for_each(|node| self.node(node, back))?,
            Node::Alternatives(nodes) => self.alternatives(nodes, back)?,
            Node::Repeat { .. } => self.repeat(node, back)?,
        }
        Ok(())
    }

    fn alternatives(&mut self, nodes: &[Node], back: bool) -> Result<(), Malformed> {
        let mut ends = Vec::new();
        for (at, node) in nodes.iter().enumerate() {
            if at + 1 == nodes.len() {
                self.node(node, back)?;
                break;
            }
            let fork = self.push(Op::Accept);
            self.node(node, back)?;
            ends.push(self.push(Op::Accept));
            let next = self.here();
            self.patch(fork, Op::Fork(fork + 1, next));
        }
        let end = self.here();
        for at in ends {
            self.patch(at, Op::Jump(end));
        }
        Ok(())
    }

    fn repeat(&mut self, node: &Node, back: bool) -> Result<(), Malformed> {
        let Node::Repeat {
            node,
            least,
            most,
            greedy,
            groups,
        } = node
        else {
            return Ok(());
        };
        let (least, most, greedy) = (*least, *most, *greedy);
        let run = match node.as_ref() {
            Node::Char { point, ignore_case } => {
                Some((Set::new(vec![(*point, *point)]), *ignore_case))
            }
            Node::Set { set, ignore_case } => Some((set.clone(), *ignore_case)),
            _ => None,
        };
        if let Some((set, fold)) = run {
            let set = self.set(&set);
            self.push(Op::Run {
                set,
                fold,
                back,
                least,
                most,
                greedy,
            });
            return Ok(());
        }
        let register = self.pattern.registers;
        self.pattern.registers += 1;
        self.push(Op::Count(register));
        let start = self.push(Op::Accept);
        self.push(Op::Enter(register));
        if groups.0 < groups.1 {
            self.push(Op::Forget(groups.0, groups.1));
        }
        self.node(node, back)?;
        self.push(Op::Again {
            register,
            least,
            to: start,
        });
        let exit = self.here();
        self.patch(
            start,
            Op::Loop {
                register,
                least,
                most,
                greedy,
                exit,
            },
        );
        Ok(())
    }
}
