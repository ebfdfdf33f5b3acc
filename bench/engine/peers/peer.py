"""The engine's jobs in numpy, scipy and statsmodels; prints {job: [milliseconds, result]} as JSON."""

import json
import math
import statistics
import time

import numpy as np
import statsmodels.api as sm
from scipy import stats
from scipy.optimize import minimize


def noise(i):
    return math.modf(abs(math.sin((i + 1) * 12.9898) * 43758.5453))[0]


def timed(job, samples=7, least=0.05):
    result = job()
    repeats, started = 0, time.perf_counter()
    while time.perf_counter() - started < least:
        job()
        repeats += 1
    times = []
    for _ in range(samples):
        started = time.perf_counter()
        for _ in range(repeats):
            job()
        times.append(1000 * (time.perf_counter() - started) / repeats)
    return [statistics.median(times), float(result)]


WEEKS = 156
t = np.arange(1, WEEKS + 1.0)
step = (t > 120) * 1.0
y = np.array([40 + i / 20 + 6 * noise(i) + (2 if i >= 120 else 0) for i in range(WEEKS)])


def newey_west():
    x = np.column_stack([np.ones(WEEKS), t, step])
    fit = sm.OLS(y, x).fit(cov_type="HAC", cov_kwds={"maxlags": 4, "use_correction": True})
    return fit.bse[2]


days = np.array([10 * noise(i) for i in range(24)])


def permutations():
    random = np.random.default_rng(1)
    observed = abs(days[::2].mean() - days[1::2].mean())
    drawn = random.permuted(np.tile(days, (10000, 1)), axis=1)
    return np.mean(np.abs(drawn[:, :12].mean(1) - drawn[:, 12:].mean(1)) >= observed)


def two_groups():
    def spread(n, total, squares):
        return math.sqrt((squares - total * total / n) / (n - 1))

    return stats.ttest_ind_from_stats(
        2422.7 / 3461, spread(3461, 2422.7, 134698.29), 3461,
        1396.87 / 3407, spread(3407, 1396.87, 52377.9767), 3407,
        equal_var=False,
    ).pvalue


UNITS, BEFORE, PERIODS = 39, 19, 31
panel = np.array([[100 + 20 * noise(u) - p * (1 + noise(100 + u)) + 4 * noise(1000 + 31 * u + p)
                   for p in range(PERIODS)] for u in range(UNITS)])


def synthetic_gap(unit):
    donors = np.delete(panel, unit, axis=0)
    x, target = donors[:, :BEFORE].T, panel[unit, :BEFORE]
    k = len(donors)
    fit = minimize(
        lambda w: np.sum((target - x @ w) ** 2), np.full(k, 1 / k),
        jac=lambda w: -2 * x.T @ (target - x @ w), method="SLSQP",
        bounds=[(0, 1)] * k, constraints={"type": "eq", "fun": lambda w: w.sum() - 1, "jac": lambda w: np.ones(k)},
    )
    return np.mean(panel[unit, BEFORE:] - fit.x @ donors[:, BEFORE:])


def synthetic():
    return [synthetic_gap(unit) for unit in range(UNITS)][0]


print(json.dumps({
    "newey-west": timed(newey_west),
    "permutations": timed(permutations),
    "two-groups": timed(two_groups),
    "synthetic-control": timed(synthetic, samples=3),
}))
