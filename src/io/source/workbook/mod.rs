//! Workbooks of Excel (XLSX, XLSM) and LibreOffice (ODS): one grid for each sheet, with the text that a person sees in each cell.
//!
//! The files are read here to the last tag. A workbook is the one input that comes packed: what it unpacks to, how often it repeats
//! a cell and how large it claims to be are all in the hand of who made it, so that nothing is allocated on its word.

mod archive;
mod dates;
mod error;
mod gathered;
mod ods;
mod sheet;
mod styles;
mod xlsx;

pub use error::NotAWorkbook;

use archive::Archive;
use gathered::Gathered;

use crate::io::source::grid::Grid;
use crate::io::source::limits::Room;

/// The first bytes of all Office files of before 2007, and of an XLSX with a password around it.
const OLD_OFFICE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// Reads every visible sheet that has something in it, in their order; where all that is filled is hidden, the hidden ones.
///
/// Rows are numbered as the spreadsheet does; an empty row above another is a row without cells. A cell is the text that a person
/// sees: `3`, `2.5`, `TRUE`, `#N/A`, the last outcome of a formula. A date is `YYYY-MM-DD`, with ` HH:MM:SS` if it has a time;
/// one that shows only day and month is `3-apr`, with the Dutch abbreviation. A value in columns A to C that is merged over several
/// rows stands in each of them that has something else.
pub fn read_workbook(file: &str, bytes: &[u8]) -> Result<Vec<Grid>, NotAWorkbook> {
    if bytes.starts_with(OLD_OFFICE) {
        let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let locked = bytes.windows(name.len()).any(|window| window == name);
        return Err(if locked { NotAWorkbook::Locked } else { NotAWorkbook::Old });
    }
    let mut archive = Archive::open(bytes)?;
    let mut gathered = Gathered { file: file.to_owned(), room: Room::new(), grids: Vec::new() };
    if archive.has("content.xml") || archive.has("encrypted-package") {
        ods::read(&mut archive, &mut gathered)?;
    } else {
        xlsx::read(&mut archive, &mut gathered)?;
    }
    if gathered.grids.is_empty() { Err(NotAWorkbook::Empty) } else { Ok(gathered.grids) }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use proptest::prelude::*;
    use zip::write::SimpleFileOptions;

    use super::*;

    const OPENPYXL: &[u8] = include_bytes!("../../../../tests/fixtures/workbooks/openpyxl.xlsx");
    const ODFPY: &[u8] = include_bytes!("../../../../tests/fixtures/workbooks/odfpy.ods");
    const XLSXWRITER: &[u8] = include_bytes!("../../../../tests/fixtures/workbooks/xlsxwriter.xlsx");

    /// Each sheet: its name, its rows with their numbers, cells between bars.
    fn told(bytes: &[u8]) -> Result<String, NotAWorkbook> {
        let mut told = Vec::new();
        for grid in read_workbook("boek.xlsx", bytes)? {
            told.push(format!("= {}\n", grid.sheet.as_deref().unwrap_or_default()));
            for row in grid.rows() {
                told.push(format!("{}: {}\n", row.number, row.raws().collect::<Vec<_>>().join("|").replace('\n', "/")));
            }
        }
        Ok(told.concat())
    }

    fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in parts {
            zip.start_file(*name, SimpleFileOptions::default().compression_level(Some(1))).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    /// A workbook with one sheet, as small as it may be.
    fn xlsx(rows: &str, shared: &str) -> Vec<u8> {
        let relation = |id, kind, to| format!("<Relationship Id='{id}' Type='http://x/{kind}' Target='{to}'/>");
        let relations = |all: String| format!("<Relationships>{all}</Relationships>");
        zipped(&[
            ("_rels/.rels", &relations(relation("a", "officeDocument", "xl/workbook.xml"))),
            ("xl/workbook.xml", "<workbook><sheets><sheet name='Blad1' r:id='b'/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", &relations(relation("b", "worksheet", "s.xml") + &relation("c", "sharedStrings", "t.xml"))),
            ("xl/t.xml", &format!("<sst uniqueCount='99999999999999'>{shared}</sst>")),
            ("xl/s.xml", &format!("<worksheet><dimension ref='A1:XFD1048576'/><sheetData>{rows}</sheetData></worksheet>")),
        ])
    }

    fn ods(table: &str) -> Vec<u8> {
        zipped(&[(
            "content.xml",
            &format!(
                "<office:document-content><office:spreadsheet><table:table table:name='T'>{table}</table:table></office:spreadsheet></office:document-content>"
            ),
        )])
    }

    #[test]
    fn a_workbook_of_openpyxl_is_read() {
        assert_eq!(
            told(OPENPYXL).unwrap(),
            "= Mensen\n\
             1: groep|naam|uren|sinds|werkt|fout\n\
             2: 3-4|Zoë|3|2024-04-03|TRUE|#N/A\n\
             3: 3-4|Anna & Co <x>|2.5|2024-04-03 13:05:07|FALSE\n\
             4: \n\
             5: \n\
             6: 3-apr|  Bram |0.3\n\
             7: 6-mei|regel een/regel twee|0012|08:30:00\n\
             = Contacten\n\
             1: \n\
             2: |van|naar\n\
             3: |Zoë|Bram\n"
        );
    }

    #[test]
    fn a_workbook_of_xlsxwriter_is_read() {
        assert_eq!(
            told(XLSXWRITER).unwrap(),
            "= Blad1\n\
             1: naam|formule|datum\n\
             2: Anna|2|4-mrt\n\
             3: Bram|ab|2026-03-04\n\
             4: Chris|#N/A|TRUE\n\
             5: a_x0041_b|0.333333333333333\n"
        );
        let mac = include_bytes!("../../../../tests/fixtures/workbooks/from_1904.xlsx");
        assert_eq!(told(mac).unwrap(), "= Mac\n1: regel|2024-04-03\n");
    }

    #[test]
    fn a_workbook_of_odfpy_is_read() {
        assert_eq!(
            told(ODFPY).unwrap(),
            "= Mensen\n\
             1: groep|naam|uren|sinds|werkt\n\
             2: 3-4|Zoë|3|2024-04-03|TRUE\n\
             3: 3-4|Anna  Wit|2.5|3-apr|FALSE\n\
             4: \n\
             5: \n\
             6: x|x|0.5|08:30:00|#N/B\n\
             7: een/twee\n\
             8: een/twee\n"
        );
    }

    #[test]
    fn hidden_sheets_are_read_where_nothing_else_is_filled() {
        let hidden = include_bytes!("../../../../tests/fixtures/workbooks/only_hidden.xlsx");
        assert_eq!(told(hidden).unwrap(), "= Blad1\n1: alles\n".replace("Blad1", "Sheet"));
        assert_eq!(told(include_bytes!("../../../../tests/fixtures/workbooks/nothing.xlsx")), Err(NotAWorkbook::Empty));
    }

    #[test]
    fn cells_without_places_follow_each_other() {
        let rows = "<row><c><v>1</v></c><c t='inlineStr'><is><t>a&#235;</t><rPh><t>no</t></rPh></is></c></row><row r='4'><c r='B4' t='s'><v>0</v></c>\
                    <c t='b'><v>1</v></c><c t='e'><v>#REF!</v></c><c t='d'><v>2024-04-03</v></c><c s='7'><f>1+1</f><v>2</v></c></row>";
        let told = told(&xlsx(rows, "<si><r><t>Jan</t></r><r><t xml:space='preserve'> Wit</t></r></si>"));
        assert_eq!(told.unwrap(), "= Blad1\n1: 1|aë\n2: \n3: \n4: |Jan Wit|TRUE|#REF!|2024-04-03|2\n");
    }

    #[test]
    fn what_is_no_workbook_is_told_apart() {
        let mut locked = OLD_OFFICE.to_vec();
        locked.extend([0; 600]);
        let old = locked.clone();
        locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
        let manifest = "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
        for (bytes, why) in [
            (Vec::new(), NotAWorkbook::Broken),
            (b"van;naar\nAnna;Bram\n".to_vec(), NotAWorkbook::Broken),
            (b"PK\x03\x04 and then nothing".to_vec(), NotAWorkbook::Broken),
            (OPENPYXL[..OPENPYXL.len() / 2].to_vec(), NotAWorkbook::Broken),
            (locked, NotAWorkbook::Locked),
            (old, NotAWorkbook::Old),
            (zipped(&[("a.txt", "a")]), NotAWorkbook::Broken),
            (zipped(&[("xl/workbook.xml", "<html/>")]), NotAWorkbook::Broken),
            (zipped(&[("xl/workbook.xml", "<workbook><sheet")]), NotAWorkbook::Broken),
            (zipped(&[("word/document.xml", "<w:document/>"), ("_rels/.rels", "<Relationships/>")]), NotAWorkbook::Broken),
            (zipped(&[("content.xml", "<office:text/>")]), NotAWorkbook::Broken),
            (zipped(&[("content.xml", "<a/>"), ("META-INF/manifest.xml", manifest)]), NotAWorkbook::Locked),
            (zipped(&[("encrypted-package", "x")]), NotAWorkbook::Locked),
            (xlsx("<row><c t='s'><v>9</v></c></row>", ""), NotAWorkbook::Broken),
            (xlsx("<row r='0'/>", ""), NotAWorkbook::Broken),
            (xlsx("<row><c r='ZZZZZZZZZZ1'/></row>", ""), NotAWorkbook::Broken),
            (xlsx("<row></worksheet>", ""), NotAWorkbook::Broken),
            (ods("<table:table-row><table:table-cell>"), NotAWorkbook::Broken),
        ] {
            assert_eq!(told(&bytes), Err(why), "{:?}", &bytes[..bytes.len().min(80)]);
        }
    }

    #[test]
    fn a_workbook_is_not_believed_about_its_size() {
        let far = "<row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='XFD1048576'><v>1</v></c></row>";
        let empty = "<table:table-row table:number-rows-repeated='4000000000'><table:table-cell table:number-columns-repeated='4000000000'/></table:table-row>";
        let filled = "<table:table-row table:number-rows-repeated='9999999'><table:table-cell table:number-columns-repeated='9'><text:p>x</text:p></table:table-cell></table:table-row>";
        let wide = "<table:table-row><table:table-cell table:number-columns-repeated='99999999999999'><text:p>x</text:p></table:table-cell></table:table-row>";
        let spaces =
            "<table:table-row><table:table-cell><text:p>a<text:s text:c='999999999'/>b</text:p></table:table-cell></table:table-row>";
        assert_eq!(told(&ods(spaces)).unwrap().len(), "= T\n1: ab\n".len() + 1_000);
        let many: Vec<(String, &str)> = (0..2_001).map(|i| (format!("{i}"), "")).collect();
        let many: Vec<(&str, &str)> = many.iter().map(|(name, text)| (name.as_str(), *text)).collect();
        for (bytes, why) in [
            (xlsx(far, ""), NotAWorkbook::TooLarge),
            (ods(&format!("{empty}{empty}")), NotAWorkbook::Empty),
            (ods(&format!("{empty}{filled}")), NotAWorkbook::TooLarge),
            (ods(filled), NotAWorkbook::TooLarge),
            (ods(wide), NotAWorkbook::TooLarge),
            (zipped(&many), NotAWorkbook::TooLarge),
        ] {
            assert_eq!(told(&bytes), Err(why));
        }
    }

    #[test]
    fn one_long_text_is_not_kept_a_thousand_times() {
        let shared = format!("<si><t>{}</t></si>", "x".repeat(10_000_000));
        let rows = "<row><c t='s'><v>0</v></c></row>".repeat(1_000);
        assert_eq!(told(&xlsx(&rows, &shared)), Err(NotAWorkbook::TooLarge));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = read_workbook("x", &bytes);
        }

        #[test]
        fn no_damage_makes_it_panic(which in 0..3_usize, changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)) {
            let mut bytes = [OPENPYXL, ODFPY, XLSXWRITER][which].to_vec();
            for (at, byte) in changes {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            let _ = read_workbook("x", &bytes);
        }

        /// Damage inside the parts, which a zip's own checks would hide.
        #[test]
        fn no_markup_makes_it_panic(text in "[<>/&;'= a-z0-9:#]{0,60}", other in "(<(row|c|v|is|t|mergeCell)( r='[A-Z]{0,8}[0-9]{0,12}'| t='[a-z]'| s='[0-9]{1,20}')?/?>|</(row|c|v|is|t)>|[0-9.eE-]{1,9}){0,30}") {
            for rows in [&text, &other] {
                let _ = read_workbook("x", &xlsx(rows, rows));
                let _ = read_workbook("x", &ods(rows));
            }
        }
    }
}
