//! The parts of a zip file, unpacked as they are read and never further than the limits.

use std::cell::Cell;
use std::io::{BufRead, BufReader, Cursor, Error, ErrorKind, Read};

use zip::ZipArchive;

use super::error::NotAWorkbook;
use crate::io::source::xml::Markup;

/// Unpacked bytes of all parts that are read.
const MOST: u64 = 400 * 1024 * 1024;

/// Unpacked bytes of one part.
const MOST_OF_ONE: u64 = 300 * 1024 * 1024;

/// Parts that a file may have, pictures included.
const MOST_PARTS: usize = 2_000;

pub(super) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// Bytes that may still be unpacked.
    left: Cell<u64>,
}

impl<'a> Archive<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, NotAWorkbook> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| NotAWorkbook::Broken)?;
        if zip.len() > MOST_PARTS {
            return Err(NotAWorkbook::TooLarge);
        }
        Ok(Self { zip, left: Cell::new(MOST) })
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.index(name).is_some()
    }

    /// A part that is XML; nothing where there is no such part.
    pub(super) fn markup<'s>(&'s mut self, name: &str) -> Result<Option<Markup<impl BufRead + use<'s, 'a>>>, NotAWorkbook> {
        let Some(index) = self.index(name) else { return Ok(None) };
        let part = self.zip.by_index(index).map_err(|error| match error {
            zip::result::ZipError::UnsupportedArchive(zip::result::ZipError::PASSWORD_REQUIRED) => NotAWorkbook::Locked,
            _ => NotAWorkbook::Broken,
        })?;
        let limited = Limited { part, left_of_all: &self.left, left_of_part: MOST_OF_ONE };
        Ok(Some(Markup::new(BufReader::with_capacity(1 << 16, limited))))
    }

    /// Some programs write names with other capitals, or with the other slash.
    fn index(&self, name: &str) -> Option<usize> {
        let even = |raw: &[u8]| String::from_utf8_lossy(raw).replace('\\', "/").to_lowercase();
        let exact = self.zip.index_for_name_raw(name.as_bytes());
        exact.or_else(|| self.zip.file_names_raw().position(|raw| even(raw) == name.to_lowercase()))
    }
}

/// Counts what really comes out: the sizes in the file may lie.
struct Limited<'a, R> {
    part: R,
    left_of_all: &'a Cell<u64>,
    left_of_part: u64,
}

impl<R: Read> Read for Limited<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize, Error> {
        let read = self.part.read(buffer)?;
        let bytes = u64::try_from(read).unwrap_or(u64::MAX);
        match (self.left_of_part.checked_sub(bytes), self.left_of_all.get().checked_sub(bytes)) {
            (Some(part), Some(all)) => {
                self.left_of_part = part;
                self.left_of_all.set(all);
                Ok(read)
            }
            _ => Err(Error::from(ErrorKind::FileTooLarge)),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::write::SimpleFileOptions;

    use super::*;
    use crate::io::source::xml::NotMarkup;

    #[test]
    fn a_packed_bomb_is_not_unpacked() {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("A\\B.xml", SimpleFileOptions::default().compression_level(Some(1))).unwrap();
        zip.write_all(&vec![b' '; 3_000_000]).unwrap();
        let bytes = zip.finish().unwrap().into_inner();
        assert!(bytes.len() < 100_000);
        let mut archive = Archive::open(&bytes).unwrap();
        assert!(archive.markup("a/b.xml").unwrap().unwrap().next().is_ok());
        assert_eq!(archive.left.get(), MOST - 3_000_000);
        archive.left.set(2_999_999);
        assert_eq!(archive.markup("a/b.xml").unwrap().unwrap().next().err(), Some(NotMarkup::TooLarge));
        assert!(archive.markup("c.xml").unwrap().is_none());
        let mut one = Limited { part: std::io::repeat(0), left_of_all: &Cell::new(MOST), left_of_part: 10 };
        assert_eq!(one.read(&mut [0; 10]).unwrap(), 10);
        assert_eq!(one.read(&mut [0]).unwrap_err().kind(), ErrorKind::FileTooLarge);
    }
}
