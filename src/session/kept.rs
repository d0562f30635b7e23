//! What is read in every frame and seldom changes: made once, and handed out again until what it follows from is another.

use std::cell::RefCell;
use std::sync::Arc;

/// The last value with what it follows from.
#[derive(Debug)]
pub(super) struct Kept<K, T: ?Sized>(RefCell<Option<(K, Arc<T>)>>);

impl<K, T: ?Sized> Default for Kept<K, T> {
    fn default() -> Self {
        Self(RefCell::new(None))
    }
}

impl<K: PartialEq, T: ?Sized> Kept<K, T> {
    /// The value that follows from `of`, made anew only where the last one follows from something else.
    pub fn get(&self, of: K, make: impl FnOnce(&K) -> Arc<T>) -> Arc<T> {
        if let Some((_, value)) = self.0.borrow().as_ref().filter(|(last, _)| *last == of) {
            return Arc::clone(value);
        }
        // Nothing is borrowed here: what is made may read what else is kept.
        let value = make(&of);
        *self.0.borrow_mut() = Some((of, Arc::clone(&value)));
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_made_once_for_what_it_follows_from() {
        let kept = Kept::default();
        let first = kept.get(1, |of| Arc::new(of.to_string()));
        assert!(Arc::ptr_eq(&first, &kept.get(1, |_| unreachable!("it is there"))));
        assert_eq!(*kept.get(2, |of| Arc::new(of.to_string())), "2");
        assert!(!Arc::ptr_eq(&first, &kept.get(1, |of| Arc::new(of.to_string()))), "only the last one is kept");
    }
}
