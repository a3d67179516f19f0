-- The hybrid score interval of x2 / n2 - x1 / n1 (Newcombe 1998, method 10), with a confidence of 99 %.
WITH s AS (SELECT x1::DOUBLE AS x1, n1, x2::DOUBLE AS x2, n2, 2.5758293035489004 AS z FROM sides AS t),
-- Both score intervals (Wilson 1927), as the roots of their quadratic equation.
w AS (
  SELECT
    *,
    x1 / n1 AS p1,
    x2 / n2 AS p2,
    (2 * x1 + z * z - z * sqrt(z * z + 4 * x1 * (1 - x1 / n1))) / (2 * (n1 + z * z)) AS l1,
    (2 * x1 + z * z + z * sqrt(z * z + 4 * x1 * (1 - x1 / n1))) / (2 * (n1 + z * z)) AS u1,
    (2 * x2 + z * z - z * sqrt(z * z + 4 * x2 * (1 - x2 / n2))) / (2 * (n2 + z * z)) AS l2,
    (2 * x2 + z * z + z * sqrt(z * z + 4 * x2 * (1 - x2 / n2))) / (2 * (n2 + z * z)) AS u2
  FROM s)
SELECT
  p2 - p1 - sqrt((p2 - l2) ** 2 + (u1 - p1) ** 2) AS low,
  p2 - p1 + sqrt((u2 - p2) ** 2 + (p1 - l1) ** 2) AS high,
  least(n1, n2) >= 20 AND (low > 0 OR high < 0) AS notable
FROM w
