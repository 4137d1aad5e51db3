//! Listing directories in pieces.

use shanhai_host::{DirEntry, FileKind, sort_by};

use crate::{
    ctx::WasiCtx,
    descriptor::{Object, file_type},
    errno::Errno,
    memory::GuestMemory,
    rights::Rights,
};

/// Bytes before the name in a `dirent`.
const HEADER: usize = 24;

/// Writes as many entries of a directory as fit, from the one that `cookie` counts to.
///
/// The last one may be cut off; fewer bytes than asked for mean the end. Each entry is
///
/// ```text
/// 0 next cookie u64 | 8 inode u64 | 16 length of the name u32 | 20 type u8 | 21 - | 24 name
/// ```
///
/// Cookies count in a listing made when cookie 0 is asked for, sorted by name after `.` and `..`, so
/// that changes meanwhile neither hide nor repeat an entry.
pub(crate) fn readdir(
    ctx: &mut WasiCtx,
    memory: &mut GuestMemory<'_>,
    fd: u32,
    buf: u32,
    buf_len: u32,
    cookie: u64,
    bufused: u32,
) -> Result<(), Errno> {
    let descriptor = ctx.descriptors.get_mut(fd)?;
    descriptor.require(Rights::FD_READDIR)?;
    let Object::Dir(dir) = &mut descriptor.object else {
        return Err(Errno::ENOTDIR);
    };
    if cookie == 0 || dir.listing.is_none() {
        let here = ctx.files.fstat(dir.file)?.ino;
        let mut entries = ctx.files.read_dir(dir.file)?;
        sort_by(&mut entries, |a, b| a.name.cmp(&b.name));
        let dots = [".", ".."].map(|name| DirEntry {
            name: name.to_owned(),
            // What is above may not be the guest's to know.
            ino: if name == "." { here } else { 0 },
            kind: FileKind::Directory,
        });
        dir.listing = Some(dots.into_iter().chain(entries).collect());
    }
    let listing = dir.listing.as_deref().unwrap_or_default();
    let start = usize::try_from(cookie).unwrap_or(usize::MAX);
    let buffer = memory.slice_mut(buf, buf_len)?;
    let mut used = 0;
    for (index, entry) in listing.iter().enumerate().skip(start) {
        let mut header = [0; HEADER];
        header[0..8].copy_from_slice(&(index as u64 + 1).to_le_bytes());
        header[8..16].copy_from_slice(&entry.ino.to_le_bytes());
        header[16..20].copy_from_slice(&(entry.name.len() as u32).to_le_bytes());
        header[20] = file_type(entry.kind);
        used += copy_start(&mut buffer[used..], &header);
        used += copy_start(&mut buffer[used..], entry.name.as_bytes());
        if used == buffer.len() {
            break;
        }
    }
    memory.write_u32(bufused, used as u32)
}

/// Copies as much as there is room for.
fn copy_start(to: &mut [u8], from: &[u8]) -> usize {
    let n = to.len().min(from.len());
    to[..n].copy_from_slice(&from[..n]);
    n
}
