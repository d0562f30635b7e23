//! Bytes to text.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// Text and how it was found in the bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    pub text: String,
    /// The encoding's standard name ("UTF-8", "windows-1252").
    pub encoding: &'static str,
    /// Whether some bytes mean nothing in this encoding; each such place became U+FFFD.
    pub replaced: bool,
}

/// A byte order mark decides; else UTF-16 where every second byte is empty, UTF-8 where the bytes are valid, and otherwise the
/// likeliest of the older encodings, with a leaning to what is used in the Netherlands (Windows-1252).
#[must_use]
pub fn decode(bytes: &[u8]) -> Decoded {
    let encoding = Encoding::for_bom(bytes).map_or_else(|| guess(bytes), |(encoding, _)| encoding);
    // Removes the byte order mark.
    let (text, encoding, replaced) = encoding.decode(bytes);
    Decoded { text: text.into_owned(), encoding: encoding.name(), replaced }
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    if let Some(utf_16) = obvious_utf_16(bytes) {
        return utf_16;
    }
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(Some(b"nl"), chardetng::Utf8Detection::Deny)
}

/// Western text in UTF-16 has an empty byte in nearly every pair, always on the same side.
fn obvious_utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = &bytes[..bytes.len().min(2000)];
    let pairs = start.len() / 2;
    let (mut first, mut second) = (0, 0);
    for pair in start.chunks_exact(2) {
        first += usize::from(pair[0] == 0);
        second += usize::from(pair[1] == 0);
    }
    if pairs < 2 {
        None
    } else if second * 10 >= pairs * 7 && first * 20 <= pairs {
        Some(UTF_16LE)
    } else if first * 10 >= pairs * 7 && second * 20 <= pairs {
        Some(UTF_16BE)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "van;naar\nZoë;Åsa\nRenée;Jürgen\n";

    fn utf_16(text: &str, big_endian: bool) -> Vec<u8> {
        text.encode_utf16().flat_map(|unit| if big_endian { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    }

    #[test]
    fn the_same_text_is_found_in_every_encoding() {
        let windows = encoding_rs::WINDOWS_1252.encode(TEXT).0.into_owned();
        let with_mark = format!("\u{feff}{TEXT}");
        for (bytes, encoding) in [
            (TEXT.as_bytes().to_vec(), "UTF-8"),
            (with_mark.as_bytes().to_vec(), "UTF-8"),
            (utf_16(&with_mark, false), "UTF-16LE"),
            (utf_16(&with_mark, true), "UTF-16BE"),
            (utf_16(TEXT, false), "UTF-16LE"),
            (utf_16(TEXT, true), "UTF-16BE"),
            (windows, "windows-1252"),
        ] {
            let decoded = decode(&bytes);
            assert_eq!((decoded.text.as_str(), decoded.encoding, decoded.replaced), (TEXT, encoding, false));
        }
    }

    #[test]
    fn bytes_that_mean_nothing_are_reported() {
        let decoded = decode(b"\xef\xbb\xbfvan;naar\nZo\xeb;B\n");
        assert!(decoded.replaced);
        assert_eq!(decoded.text, "van;naar\nZo\u{fffd};B\n");
    }

    #[test]
    fn no_bytes_are_no_text() {
        assert_eq!(decode(b""), Decoded { text: String::new(), encoding: "UTF-8", replaced: false });
    }
}
