# The engine's jobs in R's base packages; prints a line "job milliseconds result" each.

noise <- function(i) { x <- abs(sin((i + 1) * 12.9898) * 43758.5453); x - floor(x) }

timed <- function(name, job, samples = 7, least = 0.05) {
  result <- job()
  repeats <- 0
  started <- proc.time()[["elapsed"]]
  while (proc.time()[["elapsed"]] - started < least) { job(); repeats <- repeats + 1 }
  repeats <- max(1, repeats * 2)
  times <- replicate(samples, {
    started <- proc.time()[["elapsed"]]
    for (i in seq_len(repeats)) job()
    1000 * (proc.time()[["elapsed"]] - started) / repeats
  })
  cat(name, median(times), result, "\n")
}

weeks <- 156
t <- seq_len(weeks)
step <- as.numeric(t > 120)
y <- 40 + (t - 1) / 20 + 6 * noise(t - 1) + ifelse(t > 120, 2, 0)

# lm and the Newey-West sum written out: the package sandwich is not taken for granted.
timed("newey-west", function() {
  fit <- lm(y ~ t + step)
  x <- model.matrix(fit)
  score <- x * residuals(fit)
  meat <- crossprod(score)
  for (lag in 1:4) {
    part <- crossprod(score[-seq_len(lag), ], score[seq_len(weeks - lag), ])
    meat <- meat + (1 - lag / 5) * (part + t(part))
  }
  bread <- solve(crossprod(x))
  sqrt((bread %*% meat %*% bread)[3, 3] * weeks / (weeks - 3))
})

days <- 10 * noise(0:23)
odd <- seq(1, 24, 2)
timed("permutations", function() {
  observed <- abs(mean(days[odd]) - mean(days[-odd]))
  drawn <- replicate(10000, { taken <- sample.int(24, 12); abs(mean(days[taken]) - mean(days[-taken])) })
  mean(drawn >= observed)
}, samples = 3)

timed("two-groups", function() {
  n <- c(3461, 3407); s <- c(2422.7, 1396.87); q <- c(134698.29, 52377.9767)
  v <- (q - s^2 / n) / (n - 1) / n
  df <- sum(v)^2 / sum(v^2 / (n - 1))
  2 * pt(-abs(diff(s / n)) / sqrt(sum(v)), df)
})
