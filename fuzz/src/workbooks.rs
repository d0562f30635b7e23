//! Workbooks: any bytes, and one part of any text in an otherwise sound zip, since few bytes get past the checks of a zip.

use std::io::{Cursor, Write};
use std::sync::Arc;

use lijntjes::io::source::workbook::read_workbook;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const RELATIONS: &str = "<Relationships><Relationship Id='a' Type='http://x/officeDocument' Target='xl/workbook.xml'/></Relationships>";
const WORKBOOK: &str = "<workbook><sheets><sheet name='Blad1' r:id='s'/><sheet name='Blad2' state='hidden' r:id='s'/></sheets></workbook>";
const OF_WORKBOOK: &str = "<Relationships><Relationship Id='s' Type='http://x/worksheet' Target='worksheets/sheet1.xml'/>\
    <Relationship Id='t' Type='http://x/sharedStrings' Target='sharedStrings.xml'/>\
    <Relationship Id='u' Type='http://x/styles' Target='styles.xml'/></Relationships>";
const SHEET: &str = "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>\
    <row r='2'><c r='A2' s='1'><v>45000</v></c><c r='B2' s='2'><v>0.5</v></c><c s='3'><v>7</v></c><c s='4'><v>45000.3</v></c></row>\
    </sheetData><mergeCells><mergeCell ref='A1:A2'/></mergeCells></worksheet>";
const SHARED: &str = "<sst><si><t>van</t></si><si><r><t>na</t></r><r><t xml:space='preserve'>ar </t></r></si></sst>";
const STYLES: &str = "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='d-mmm'/><numFmt numFmtId='165' formatCode='0000'/></numFmts>\
    <cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='46'/><xf numFmtId='165'/><xf numFmtId='164'/></cellXfs></styleSheet>";

/// The first byte chooses the part that the others are: the sheet, the shared texts, the styles, the workbook or its relations.
pub fn workbook_xlsx(bytes: &[u8]) {
    let Some((which, part)) = bytes.split_first() else { return };
    let mut parts = [
        ("xl/worksheets/sheet1.xml", SHEET.as_bytes()),
        ("xl/sharedStrings.xml", SHARED.as_bytes()),
        ("xl/styles.xml", STYLES.as_bytes()),
        ("xl/workbook.xml", WORKBOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", OF_WORKBOOK.as_bytes()),
        ("_rels/.rels", RELATIONS.as_bytes()),
    ];
    parts[usize::from(*which) % 5].1 = part;
    workbook_bytes(&zipped(&parts));
}

/// The bytes are the one part that an OpenDocument sheet needs.
pub fn workbook_ods(bytes: &[u8]) {
    workbook_bytes(&zipped(&[("content.xml", bytes)]));
}

pub fn workbook_bytes(bytes: &[u8]) {
    for grid in read_workbook("x.xlsx", bytes).unwrap_or_default() {
        assert!(!grid.is_empty(), "a sheet without rows");
        super::table(Arc::new(grid));
    }
}

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, part) in parts {
        zip.start_file(*name, options).expect("a name that a zip can hold");
        zip.write_all(part).expect("memory takes all");
    }
    zip.finish().expect("memory takes all").into_inner()
}
