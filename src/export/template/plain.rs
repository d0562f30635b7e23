//! A text file that Notepad and Word open as it is: UTF-8 that says so, Windows line ends.

/// Text that grows line by line.
#[derive(Debug, Default)]
pub(super) struct Plain {
    lines: Vec<String>,
}

impl Plain {
    /// The title of the file.
    pub(super) fn title(&mut self, words: &str) {
        self.lines.push(words.to_owned());
        self.lines.push("=".repeat(words.chars().count()));
    }

    /// A heading, with room above it.
    pub(super) fn heading(&mut self, words: &str) {
        self.lines.push(String::new());
        self.lines.push(String::new());
        self.lines.push(words.to_owned());
    }

    /// A paragraph, with an empty line above it.
    pub(super) fn paragraph(&mut self, words: &str) {
        self.lines.push(String::new());
        self.lines.push(words.to_owned());
    }

    pub(super) fn bullets(&mut self, items: &[String]) {
        self.lines.push(String::new());
        self.lines.extend(items.iter().map(|item| format!("- {item}")));
    }

    pub(super) fn numbered(&mut self, items: &[String]) {
        self.lines.push(String::new());
        self.lines.extend(items.iter().zip(1..).map(|(item, number)| format!("{number}. {item}")));
    }

    /// Something to copy, between two rules, with what it is above it.
    pub(super) fn block(&mut self, what: &str, lines: &[String]) {
        const RULE: &str = "----------------------------------------";
        self.paragraph(what);
        self.lines.push(RULE.to_owned());
        self.lines.extend_from_slice(lines);
        self.lines.push(RULE.to_owned());
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        let mut text = String::from("\u{feff}");
        for line in self.lines {
            text.push_str(&line);
            text.push_str("\r\n");
        }
        text.into_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::Plain;

    #[test]
    fn a_block_can_be_copied_as_it_stands() {
        let mut plain = Plain::default();
        plain.title("Ab");
        plain.block("Namen:", &["Anna".into(), "=Bram".into()]);
        let text = String::from_utf8(plain.into_bytes()).unwrap();
        let rule = "-".repeat(40);
        assert_eq!(text, format!("\u{feff}Ab\r\n==\r\n\r\nNamen:\r\n{rule}\r\nAnna\r\n=Bram\r\n{rule}\r\n"));
    }
}
