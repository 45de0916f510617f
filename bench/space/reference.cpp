// The core search for the Nash product and the count by sorted halves of packages/entente/src/case/space/region in C++,
// for additive spaces and comparison of speed only. Reads commands from standard input, prints milliseconds of processor
// time and the answer:
//   load PATH                              doubles: parties, issues, then count and rows of each issue
//   nash RESERVATION GAINFROM | count FLOOR   the same for every party
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iostream>
#include <limits>
#include <numeric>
#include <string>
#include <vector>

using std::vector;
using Column = vector<double>;
constexpr double infinity = std::numeric_limits<double>::infinity();

struct Issue {
  int count = 0;
  vector<double> units;
};

// ---- Nash product ----------------------------------------------------------------------------------------------------

struct Package {
  vector<int> options;
  Column sums;
  double value = -infinity;
};

struct Nash {
  const vector<Issue>& issues;
  int parties;
  double reservation, gainFrom;
  Column most;
  Column bestWeights;
  double bound = infinity;
  Package known;
  long nodes = 0;

  Nash(const vector<Issue>& list, int n, double r, double g)
      : issues(list), parties(n), reservation(r), gainFrom(g), most(n, 0) {
    for (const Issue& issue : issues)
      for (int p = 0; p < n; p++) {
        double top = -infinity;
        for (int o = 0; o < issue.count; o++) top = std::max(top, issue.units[size_t(o) * n + p]);
        most[p] += top;
      }
  }
  double value(const double* sums) const {
    double sum = 0;
    for (int p = 0; p < parties; p++) {
      if (sums[p] < gainFrom) return -infinity;
      sum += std::log(sums[p] - reservation);
    }
    return sum;
  }
  double worth(const Issue& issue, int option, const Column& y) const {
    double sum = 0;
    for (int p = 0; p < parties; p++) sum += y[p] * issue.units[size_t(option) * parties + p];
    return sum;
  }
  double constant(const Column& y) const {
    double sum = 0;
    for (int p = 0; p < parties; p++) sum -= y[p] * reservation + std::log(y[p]) + 1;
    return sum;
  }

  /** Subgradient steps towards a level, each one's maximiser being a candidate. */
  void minimiseBound() {
    Column least(parties), y(parties), slope(parties);
    for (int p = 0; p < parties; p++) least[p] = 1 / (most[p] - reservation), y[p] = 2 * least[p];
    bestWeights = y;
    double level = 0.5;
    int idle = 0, tried = 0;
    for (int step = 0; step < 400; step++) {
      Package now{vector<int>(issues.size()), Column(parties, 0)};
      double here = constant(y);
      for (size_t i = 0; i < issues.size(); i++) {
        double top = -infinity;
        for (int o = 0; o < issues[i].count; o++) {
          const double w = worth(issues[i], o, y);
          if (w > top) top = w, now.options[i] = o;
        }
        here += top;
        for (int p = 0; p < parties; p++) now.sums[p] += issues[i].units[size_t(now.options[i]) * parties + p];
      }
      now.value = value(now.sums.data());
      if (here < bound - level * 0.1) idle = 0;
      else if (++idle >= 12) level /= 2, idle = 0, y = bestWeights;
      if (here < bound) bound = here, bestWeights = y;
      if (now.value > known.value || (tried < 12 && step % 8 == 7)) {
        tried++;
        improve(now, y);
        if (now.value > known.value) known = now;
      }
      if (bound < known.value + 1e-12) break;
      double square = 0;
      for (int p = 0; p < parties; p++) slope[p] = now.sums[p] - reservation - 1 / y[p], square += slope[p] * slope[p];
      if (square == 0) break;
      const double target = std::max(std::min(known.value, bound), bound - level);
      const double stride = std::max(here - target, 1e-12) / square;
      for (int p = 0; p < parties; p++) y[p] = std::max(least[p], y[p] - stride * slope[p]);
    }
  }

  /** Exchanges of one option, then of two, where the bound lets them be better. */
  void improve(Package& now, const Column& y) const {
    Column trial(parties);
    const double fixed = constant(y);
    for (int pass = 0; pass < 12; pass++) {
      bool found = false;
      auto gain = [&](size_t i, int o) { return worth(issues[i], o, y) - worth(issues[i], now.options[i], y); };
      auto needed = [&] {
        double here = fixed;
        for (int p = 0; p < parties; p++) here += y[p] * now.sums[p];
        return now.value - here - 1e-10;
      };
      auto shift = [&](size_t i, int o) {
        for (int p = 0; p < parties; p++)
          trial[p] += issues[i].units[size_t(o) * parties + p] - issues[i].units[size_t(now.options[i]) * parties + p];
      };
      auto better = [&] {
        const double v = value(trial.data());
        if (!(v > now.value)) return false;
        now.value = v;
        now.sums = trial;
        return found = true;
      };
      for (size_t i = 0; i < issues.size(); i++)
        for (int o = 0; o < issues[i].count; o++) {
          if (o == now.options[i] || gain(i, o) < needed()) continue;
          trial = now.sums;
          shift(i, o);
          if (better()) now.options[i] = o;
        }
      if (found) continue;
      for (size_t i = 0; i < issues.size(); i++)
        for (size_t j = i + 1; j < issues.size(); j++)
          for (int a = 0; a < issues[i].count; a++) {
            if (a == now.options[i]) continue;
            const double first = gain(i, a), need = needed();
            for (int b = 0; b < issues[j].count; b++) {
              if (a == now.options[i] || b == now.options[j] || first + gain(j, b) < need) continue;
              trial = now.sums;
              shift(i, a);
              shift(j, b);
              if (better()) now.options[i] = a, now.options[j] = b;
            }
          }
      if (!found) break;
    }
  }

  struct Layer {
    vector<double> cost;
    vector<int> option;
    int issue = 0;
  };
  vector<Layer> layers;
  Column rest, sums;
  vector<int> path;

  void go(size_t depth, double slack, double& least) {
    nodes++;
    if (depth == layers.size()) {
      const double v = value(&sums[depth * parties]);
      if (v > known.value) {
        least += v - known.value;
        known.value = v;
        known.options = path;
      }
      return;
    }
    const Layer& layer = layers[depth];
    for (size_t k = 0; k < layer.cost.size(); k++) {
      if (slack - layer.cost[k] < least) return;
      const double* units = &issues[layer.issue].units[size_t(layer.option[k]) * parties];
      int p = 0;
      for (; p < parties; p++) {
        const double sum = sums[depth * parties + p] + units[p];
        if (sum + rest[(depth + 1) * parties + p] < gainFrom) break;
        sums[(depth + 1) * parties + p] = sum;
      }
      if (p < parties) continue;
      path[layer.issue] = layer.option[k];
      go(depth + 1, slack - layer.cost[k], least);
    }
  }

  double solve() {
    minimiseBound();
    for (size_t i = 0; i < issues.size(); i++) {
      Layer layer;
      layer.issue = int(i);
      Column w(issues[i].count);
      for (int o = 0; o < issues[i].count; o++) w[o] = worth(issues[i], o, bestWeights);
      layer.option.resize(w.size());
      std::iota(layer.option.begin(), layer.option.end(), 0);
      std::sort(layer.option.begin(), layer.option.end(), [&](int a, int b) { return w[a] > w[b]; });
      for (int o : layer.option) layer.cost.push_back(w[layer.option[0]] - w[o]);
      layers.push_back(layer);
    }
    std::stable_sort(layers.begin(), layers.end(), [](const Layer& a, const Layer& b) {
      return (a.cost.size() > 1 ? a.cost[1] : infinity) > (b.cost.size() > 1 ? b.cost[1] : infinity);
    });
    const size_t count = layers.size();
    rest.assign((count + 1) * parties, 0);
    for (size_t d = count; d-- > 0;)
      for (int p = 0; p < parties; p++) {
        double top = -infinity;
        for (int o = 0; o < issues[layers[d].issue].count; o++)
          top = std::max(top, issues[layers[d].issue].units[size_t(o) * parties + p]);
        rest[d * parties + p] = rest[(d + 1) * parties + p] + top;
      }
    sums.assign((count + 1) * parties, 0);
    path.assign(count, 0);
    const double widest = std::isfinite(known.value) ? std::max(bound - known.value, 0.0) + 2e-9 : 1;
    for (double width = widest / 128;; width *= 2) {
      // What may still be lost below the bound; kept as a floor that rises with the best value known.
      double least = std::max(bound - width, known.value - 1e-9);
      const double from = bound - width;
      go(0, bound, least);
      if (from <= known.value - 1e-9) return known.value;
    }
  }
};

// ---- count by sorted halves ------------------------------------------------------------------------------------------

vector<int> ascendingOrder(const Column& values) {
  const int count = int(values.size());
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  const int buckets = std::max(1, std::min(1 << 21, count));
  const double least = *low, scale = *high > *low ? (buckets - 1) / (*high - *low) : 0;
  vector<int> starts(buckets + 1), bucketOf(count), order(count);
  for (int k = 0; k < count; k++) starts[(bucketOf[k] = int((values[k] - least) * scale)) + 1]++;
  for (int b = 0; b < buckets; b++) starts[b + 1] += starts[b];
  vector<int> place(starts);
  for (int k = 0; k < count; k++) order[place[bucketOf[k]]++] = k;
  for (int b = 0; b < buckets; b++)
    if (starts[b + 1] - starts[b] > 1)
      std::sort(order.begin() + starts[b], order.begin() + starts[b + 1], [&](int x, int y) { return values[x] < values[y]; });
  return order;
}

vector<Column> sumsOf(const vector<Issue>& issues, size_t start, size_t end) {
  vector<Column> columns(2);
  for (int p = 0; p < 2; p++) {
    Column column{0};
    for (size_t i = start; i < end; i++) {
      Column next;
      next.reserve(column.size() * issues[i].count);
      for (int o = 0; o < issues[i].count; o++)
        for (double base : column) next.push_back(base + issues[i].units[size_t(o) * 2 + p]);
      column = std::move(next);
    }
    columns[p] = std::move(column);
  }
  return columns;
}

double countHalves(const vector<Issue>& issues, double floor) {
  const vector<Column> above = sumsOf(issues, 0, issues.size() / 2), below = sumsOf(issues, issues.size() / 2, issues.size());
  const vector<int> first = ascendingOrder(above[0]), entering = ascendingOrder(below[0]);
  const vector<int> ranked = ascendingOrder(below[1]), asked = ascendingOrder(above[1]);
  const int size = int(below[0].size());
  vector<int> rankOf(size), start(above[0].size());
  for (int r = 0; r < size; r++) rankOf[ranked[r]] = r;
  int from = size;
  for (int row : asked) {
    while (from > 0 && below[1][ranked[from - 1]] >= floor - above[1][row]) from--;
    start[row] = from;
  }
  Column tree(size + 1);
  int next = size - 1;
  double total = 0;
  for (int row : first) {
    const double need = floor - above[0][row];
    while (next >= 0 && below[0][entering[next]] >= need)
      for (int k = size - rankOf[entering[next--]]; k <= size; k += k & -k) tree[k]++;
    for (int k = size - start[row]; k > 0; k -= k & -k) total += tree[k];
  }
  return total;
}

// ---- commands --------------------------------------------------------------------------------------------------------

int main() {
  int parties = 0;
  vector<Issue> issues;
  std::string command, path;
  while (std::cin >> command) {
    if (command == "load") {
      std::cin >> path;
      std::ifstream file(path, std::ios::binary);
      auto number = [&] {
        double value = 0;
        file.read(reinterpret_cast<char*>(&value), sizeof value);
        return value;
      };
      parties = int(number());
      issues.assign(size_t(number()), {});
      for (Issue& issue : issues) {
        issue.count = int(number());
        for (int i = 0; i < issue.count * parties; i++) issue.units.push_back(number());
      }
      continue;
    }
    double first = 0, second = 0;
    std::cin >> first;
    if (command == "nash") std::cin >> second;
    const std::clock_t began = std::clock();
    const double answer = command == "nash" ? Nash(issues, parties, first, second).solve() : countHalves(issues, first);
    std::printf("%.6f %.12g\n", 1000.0 * double(std::clock() - began) / CLOCKS_PER_SEC, answer);
    std::fflush(stdout);
  }
}
