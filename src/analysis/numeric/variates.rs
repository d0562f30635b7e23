//! Drawn numbers of other laws than the even one, on `libm`: the same bits on every system.

use rand::RngExt as _;
use rand::rngs::ChaCha8Rng;

/// An even number above 0, up to and with 1.
fn unit(rng: &mut ChaCha8Rng) -> f64 {
    1.0 - rng.random::<f64>()
}

/// A waiting time with mean 1.
///
/// Source: the inverse of its distribution function.
pub(in crate::analysis) fn exponential(rng: &mut ChaCha8Rng) -> f64 {
    -libm::log(unit(rng))
}

/// A number of the bell curve with mean 0 and variance 1.
///
/// Source: Box and Muller 1958; the second number of the pair is not kept, so that nothing is carried from draw to draw.
fn normal(rng: &mut ChaCha8Rng) -> f64 {
    let radius = (2.0 * exponential(rng)).sqrt();
    radius * libm::cos(std::f64::consts::TAU * rng.random::<f64>())
}

/// A number of the gamma law with this shape, above 0, and scale 1: its mean and variance are the shape.
///
/// Source: Marsaglia and Tsang 2000; below shape 1 by their factor.
pub(in crate::analysis) fn gamma(shape: f64, rng: &mut ChaCha8Rng) -> f64 {
    if shape < 1.0 {
        return gamma(shape + 1.0, rng) * libm::pow(unit(rng), 1.0 / shape);
    }
    let d = shape - 1.0 / 3.0;
    let c = 1.0 / (9.0 * d).sqrt();
    loop {
        let x = normal(rng);
        let v = 1.0 + c * x;
        if v <= 0.0 {
            continue;
        }
        let cube = v * v * v;
        if libm::log(unit(rng)) < 0.5 * x * x + d - d * cube + d * libm::log(cube) {
            return d * cube;
        }
    }
}

/// A probability of the beta law: with mean a / (a + b), both above 0. Never exactly 0 or 1.
///
/// Source: two gamma numbers, of which the first is the share.
pub(in crate::analysis) fn beta(a: f64, b: f64, rng: &mut ChaCha8Rng) -> f64 {
    let (x, y) = (gamma(a, rng), gamma(b, rng));
    // Both can be too small for a float where a and b are.
    let share = if x + y > 0.0 { x / (x + y) } else { a / (a + b) };
    share.clamp(LEAST, 1.0 - LEAST)
}

/// A probability is not nearer to 0 and 1 than this.
const LEAST: f64 = 1e-9;

#[cfg(test)]
mod tests {
    use rand::SeedableRng as _;

    use super::*;

    /// Mean and variance of many numbers beside those of their law, in standard errors (of the mean, and roughly of the variance).
    fn moments(draw: impl Fn(&mut ChaCha8Rng) -> f64, mean: f64, variance: f64) {
        let mut rng = ChaCha8Rng::seed_from_u64(7);
        let drawn: Vec<f64> = (0..200_000).map(|_| draw(&mut rng)).collect();
        let n = drawn.len() as f64;
        let found = drawn.iter().sum::<f64>() / n;
        let squares: Vec<f64> = drawn.iter().map(|x| (x - found) * (x - found)).collect();
        let spread = squares.iter().sum::<f64>() / n;
        let of_spread = (squares.iter().map(|s| (s - spread) * (s - spread)).sum::<f64>() / n / n).sqrt();
        assert!((found - mean).abs() < 4.0 * (variance / n).sqrt(), "mean {found}, not {mean}");
        assert!((spread - variance).abs() < 4.0 * of_spread, "variance {spread}, not {variance}");
    }

    #[test]
    fn numbers_have_the_moments_of_their_law() {
        moments(exponential, 1.0, 1.0);
        moments(normal, 0.0, 1.0);
        for shape in [0.05, 0.5, 1.0, 1.5, 4.0, 60.0] {
            moments(|rng| gamma(shape, rng), shape, shape);
        }
        for (a, b) in [(0.2, 0.3), (0.02, 2.0), (1.0, 1.0), (3.0, 9.0), (40.5, 2.5)] {
            let sum: f64 = a + b;
            moments(|rng| beta(a, b, rng), a / sum, a * b / (sum * sum * (sum + 1.0)));
        }
    }

    /// The share of numbers below a point, beside the value of the distribution function there.
    #[test]
    fn numbers_have_the_distribution_of_their_law() {
        let mut rng = ChaCha8Rng::seed_from_u64(8);
        let mut below =
            |draw: &dyn Fn(&mut ChaCha8Rng) -> f64, point: f64| (0..100_000).filter(|_| draw(&mut rng) < point).count() as f64 / 100_000.0;
        // Of shape 1/2 half the square of a normal number; of shape 2: 1 - (1 + x) exp(-x).
        let half = libm::erf(0.4_f64.sqrt());
        let laws: [(f64, f64); 5] = [
            (below(&|rng| gamma(0.5, rng), 0.4), half),
            (below(&|rng| gamma(2.0, rng), 1.5), 1.0 - 2.5 * libm::exp(-1.5)),
            (below(&exponential, 0.7), 1.0 - libm::exp(-0.7)),
            // Of a = 2, b = 1: x squared; of a = 1/2, b = 1/2: the arcsine.
            (below(&|rng| beta(2.0, 1.0, rng), 0.6), 0.36),
            (below(&|rng| beta(0.5, 0.5, rng), 0.2), 2.0 / std::f64::consts::PI * libm::asin(0.2_f64.sqrt())),
        ];
        for (found, law) in laws {
            assert!((found - law).abs() < 4.0 * (law * (1.0 - law) / 100_000.0).sqrt(), "{found} {law}");
        }
    }

    /// The same bits on every system: written down once.
    #[test]
    fn the_same_seed_gives_the_same_bits() {
        let mut rng = ChaCha8Rng::seed_from_u64(20_240_601);
        let drawn = [exponential(&mut rng), normal(&mut rng), gamma(0.3, &mut rng), gamma(7.5, &mut rng), beta(0.4, 3.0, &mut rng)];
        insta::assert_snapshot!(drawn.map(|x| format!("{:016x} {x}", x.to_bits())).join("\n"), @r"
        3fd746c82da740bf 0.36369518717129873
        3ffe87eb2f722c0a 1.9081832745894212
        3fe790ea9cd5a2ac 0.7364399970220652
        4017b03653ddd782 5.922082243361617
        3f7598086e881cde 0.005271943031863928
        ");
    }

    #[test]
    fn a_probability_is_never_certain() {
        let mut rng = ChaCha8Rng::seed_from_u64(9);
        assert!((0..20_000).map(|_| beta(1e-4, 1e-4, &mut rng)).all(|p| p > 0.0 && p < 1.0));
    }
}
