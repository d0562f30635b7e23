#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| lijntjes_fuzz::workbook_ods(bytes));
