//! What is worth saying about a network, with its evidence and its doubt.
