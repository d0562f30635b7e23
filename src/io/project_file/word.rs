//! How a value with a stable word stands in a file: as that word.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::model::Worded;

/// A value of the model that is written as its stable word.
#[derive(Clone, Copy, Debug)]
pub struct Word<T>(pub T);

impl<T: Worded> Serialize for Word<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.word())
    }
}

impl<'de, T: Worded> Deserialize<'de> for Word<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOf<T>(PhantomData<T>);
        impl<T: Worded> Visitor<'_> for OneOf<T> {
            type Value = Word<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "one of {}", T::WORDS.join(", "))
            }

            fn visit_str<E: Error>(self, word: &str) -> Result<Self::Value, E> {
                T::of_word(word).map(Word).ok_or_else(|| E::unknown_variant(word, T::WORDS))
            }
        }
        deserializer.deserialize_str(OneOf(PhantomData))
    }
}
