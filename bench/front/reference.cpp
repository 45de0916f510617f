// The algorithms of packages/entente/src/numerics/front in C++, for comparison of speed only: three parties by blocks,
// two and three by enumeration. Reads commands from standard input, prints milliseconds and a checksum of the front:
//   load PATH                 doubles: parties, blocks, then count and rows of each block
//   enumerate REPEATS | blocks REPEATS
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <limits>
#include <numeric>
#include <string>
#include <vector>

using std::vector;
using Column = vector<double>;
constexpr double infinity = std::numeric_limits<double>::infinity();

struct Block {
  int count = 0;
  vector<double> vectors;
};

struct Rows {
  int count = 0;
  vector<double> vectors;
  vector<int> from, option;
};

// ---- staircase -------------------------------------------------------------------------------------------------------

struct Staircase {
  int bins;
  double low, scale;
  vector<double> suffix, x, y;
  vector<int> first, next;
  Staircase(double low, double high, long candidates)
      : bins(candidates < 4096 ? 128 : candidates < 262144 ? 1024 : 4096), low(low),
        scale(high > low ? (bins - 1) / (high - low) : 0), suffix(bins + 1, -infinity), first(bins, -1) {}
  int bin(double value) const { return int((value - low) * scale); }
  bool inBin(int b, double px, double py) const {
    for (int i = first[b]; i >= 0; i = next[i])
      if (y[i] >= py && x[i] >= px) return true;
    return false;
  }
  bool covers(double px, double py) const {
    const int b = bin(px);
    return suffix[b + 1] >= py || (suffix[b] >= py && inBin(b, px, py));
  }
  void add(double px, double py) {
    const int id = int(x.size()), b = bin(px);
    x.push_back(px);
    y.push_back(py);
    next.push_back(-1);
    int last = -1;
    for (int i = first[b]; i >= 0; i = next[i]) {
      if (x[i] <= px && y[i] <= py) continue;
      if (last < 0) first[b] = i;
      else next[last] = i;
      last = i;
    }
    if (last >= 0) next[last] = id;
    else first[b] = id;
    for (int i = b; i >= 0 && suffix[i] < py; i--) suffix[i] = py;
  }
};

// ---- fronts of lists -------------------------------------------------------------------------------------------------

vector<int> frontOfList(const vector<double>& v, int count, int parties) {
  int pivot = 0;
  double largest = -infinity;
  for (int i = 0; i < count; i++) {
    double sum = 0;
    for (int p = 0; p < parties; p++) sum += v[size_t(i) * parties + p];
    if (sum > largest) largest = sum, pivot = i;
  }
  vector<int> order;
  for (int i = 0; i < count; i++) {
    int p = 0;
    while (p < parties && v[size_t(i) * parties + p] <= v[size_t(pivot) * parties + p]) p++;
    if (p < parties || i == pivot) order.push_back(i);
  }
  std::sort(order.begin(), order.end(), [&](int a, int b) {
    for (int p = 0; p < parties; p++) {
      const double x = v[size_t(a) * parties + p], y = v[size_t(b) * parties + p];
      if (x != y) return x > y;
    }
    return a < b;
  });
  vector<int> kept;
  if (parties == 2) {
    double best = -infinity;
    for (int i : order)
      if (v[2 * size_t(i) + 1] > best) best = v[2 * size_t(i) + 1], kept.push_back(i);
    return kept;
  }
  double low = infinity, high = -infinity;
  for (int i : order) low = std::min(low, v[3 * size_t(i) + 1]), high = std::max(high, v[3 * size_t(i) + 1]);
  Staircase stairs(low, high, long(order.size()));
  for (int i : order) {
    const double x = v[3 * size_t(i) + 1], y = v[3 * size_t(i) + 2];
    if (stairs.covers(x, y)) continue;
    stairs.add(x, y);
    kept.push_back(i);
  }
  return kept;
}

// ---- blocks, three parties -------------------------------------------------------------------------------------------

struct Merge {
  vector<double> heads;
  vector<int> at, order;
  int size = 0;
  bool before(int a, int b) const {
    for (int p = 0; p < 3; p++)
      if (heads[3 * a + p] != heads[3 * b + p]) return heads[3 * a + p] > heads[3 * b + p];
    return a < b;
  }
  void sink(int hole) {
    const int copy = order[hole];
    for (int child = 2 * hole + 1; child < size; child = 2 * hole + 1) {
      if (child + 1 < size && before(order[child + 1], order[child])) child++;
      if (before(copy, order[child])) break;
      order[hole] = order[child];
      hole = child;
    }
    order[hole] = copy;
  }
};

Rows combineTriple(const Rows& front, const Block& block) {
  double low = 0, high = 0;
  for (auto [v, count] : {std::pair{&front.vectors, front.count}, std::pair{&block.vectors, block.count}}) {
    double least = infinity, most = -infinity;
    for (int i = 0; i < count; i++) least = std::min(least, (*v)[3 * size_t(i) + 1]), most = std::max(most, (*v)[3 * size_t(i) + 1]);
    low += least;
    high += most;
  }
  Staircase stairs(low, high, long(front.count) * block.count);
  Merge merge{vector<double>(3 * size_t(block.count)), vector<int>(block.count, -1), vector<int>(block.count), 0};
  auto advance = [&](int copy) {
    const double a = block.vectors[3 * copy], b = block.vectors[3 * copy + 1], c = block.vectors[3 * copy + 2];
    for (int row = merge.at[copy] + 1; row < front.count; row++) {
      const double third = front.vectors[3 * size_t(row) + 2] + c, second = front.vectors[3 * size_t(row) + 1] + b;
      if (stairs.suffix[stairs.bin(second) + 1] >= third) continue;
      merge.at[copy] = row;
      merge.heads[3 * copy] = front.vectors[3 * size_t(row)] + a;
      merge.heads[3 * copy + 1] = second;
      merge.heads[3 * copy + 2] = third;
      return true;
    }
    return false;
  };
  for (int copy = 0; copy < block.count; copy++)
    if (advance(copy)) merge.order[merge.size++] = copy;
  for (int i = merge.size / 2 - 1; i >= 0; i--) merge.sink(i);
  Rows rows;
  while (merge.size > 0) {
    const int copy = merge.order[0];
    const double second = merge.heads[3 * copy + 1], third = merge.heads[3 * copy + 2];
    if (!stairs.covers(second, third)) {
      rows.vectors.insert(rows.vectors.end(), {merge.heads[3 * copy], second, third});
      rows.from.push_back(merge.at[copy]);
      rows.option.push_back(copy);
      stairs.add(second, third);
    }
    if (!advance(copy)) merge.order[0] = merge.order[--merge.size];
    if (merge.size > 0) merge.sink(0);
  }
  rows.count = int(rows.from.size());
  return rows;
}

Rows byBlocks(const vector<Block>& blocks) {
  vector<Block> parts;
  for (const Block& block : blocks) {
    Block part;
    for (int row : frontOfList(block.vectors, block.count, 3))
      part.vectors.insert(part.vectors.end(), &block.vectors[3 * row], &block.vectors[3 * row] + 3), part.count++;
    parts.push_back(part);
  }
  std::stable_sort(parts.begin(), parts.end(), [](const Block& a, const Block& b) {
    return (a.count == 1) != (b.count == 1) ? a.count == 1 : a.count > b.count;
  });
  Rows layer{1, {0, 0, 0}, {}, {}};
  vector<std::pair<vector<int>, vector<int>>> wayBack;
  for (const Block& part : parts) {
    Rows next = combineTriple(layer, part);
    layer = std::move(next);
    wayBack.emplace_back(layer.from, layer.option);
  }
  return layer;
}

// ---- enumeration -----------------------------------------------------------------------------------------------------

vector<Column> sums(const vector<Block>& blocks, size_t start, size_t end, int parties) {
  vector<Column> columns(parties);
  for (int p = 0; p < parties; p++) {
    Column column{0};
    for (size_t b = start; b < end; b++) {
      Column next;
      next.reserve(column.size() * blocks[b].count);
      for (double base : column)
        for (int v = 0; v < blocks[b].count; v++) next.push_back(base + blocks[b].vectors[size_t(v) * parties + p]);
      column = std::move(next);
    }
    columns[p] = std::move(column);
  }
  return columns;
}

void sortBy(vector<Column>& columns, const Column& keys) {
  vector<int> order(keys.size());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [&](int a, int b) { return keys[a] != keys[b] ? keys[a] > keys[b] : a < b; });
  for (Column& column : columns) {
    Column sorted(column.size());
    for (size_t i = 0; i < order.size(); i++) sorted[i] = column[order[i]];
    column = std::move(sorted);
  }
}

std::pair<double, double> bounds(const Column& c) {
  const auto [low, high] = std::minmax_element(c.begin(), c.end());
  return {*low, *high};
}

struct Step {
  double first, second;
  int prefix, suffix;
};

Rows enumeratePairs(const vector<Column>& a, const vector<Column>& s) {
  Column firsts = s[0], seconds = s[1];
  firsts.insert(firsts.end(), 4, -infinity);
  seconds.insert(seconds.end(), 4, 0);
  vector<Step> steps;
  for (size_t i = 0; i < a[0].size(); i++) {
    const double first = a[0][i], second = a[1][i];
    size_t step = 0, j = 0;
    double bar = -infinity;
    for (;;) {
      const double boundary = step < steps.size() ? steps[step].first - first : -std::numeric_limits<double>::max();
      const double* f = firsts.data();
      const double* t = seconds.data();
      while (f[j + 3] > boundary && t[j] <= bar && t[j + 1] <= bar && t[j + 2] <= bar && t[j + 3] <= bar) j += 4;
      while (f[j] > boundary && t[j] <= bar) j++;
      if (f[j] > boundary) {
        bar = t[j];
        const double x = first + f[j], y = second + bar;
        size_t start = step > 0 && steps[step - 1].first == x ? step - 1 : step, end = step;
        while (end < steps.size() && steps[end].second <= y) end++;
        steps.erase(steps.begin() + long(start), steps.begin() + long(end));
        steps.insert(steps.begin() + long(start), {x, y, int(i), int(j)});
        step = start + 1;
        j++;
      } else if (step < steps.size()) {
        bar = steps[step++].second - second;
      } else break;
    }
  }
  Rows rows;
  for (const Step& step : steps) {
    rows.vectors.insert(rows.vectors.end(), {step.first, step.second});
    rows.from.push_back(step.prefix);
    rows.option.push_back(step.suffix);
  }
  rows.count = int(steps.size());
  return rows;
}

double cellWidth(double range, int cells) { return std::exp2(std::max(0.0, std::ceil(std::log2((range + 1) / cells)))); }

Rows enumerateTriples(const vector<Column>& a, const vector<Column>& s) {
  constexpr int gridRows = 128, gridColumns = 512, stride = gridColumns + 3;
  const auto [la1, ha1] = bounds(a[0]);
  const auto [la2, ha2] = bounds(a[1]);
  const auto [ls1, hs1] = bounds(s[0]);
  const auto [ls2, hs2] = bounds(s[1]);
  const double width1 = cellWidth(ha1 + hs1 - la1 - ls1, gridRows), width2 = cellWidth(ha2 + hs2 - la2 - ls2, gridColumns);
  vector<double> top((gridRows + 3) * stride, -infinity);
  const int size = int(s[0].size());
  vector<int> columns(size), value, start;
  for (int j = 0; j < size; j++) {
    columns[j] = int((s[1][j] - ls2) / width2);
    const int row = int((s[0][j] - ls1) / width1);
    if (value.empty() || value.back() != row) value.push_back(row), start.push_back(j);
  }
  start.push_back(size);
  Rows kept;
  for (size_t i = 0; i < a[0].size(); i++) {
    const double x = a[0][i], y = a[1][i], z = a[2][i];
    const int corner = (int((x - la1) / width1) + 2) * stride + int((y - la2) / width2) + 2;
    for (size_t r = 0; r < value.size(); r++) {
      const double* line = &top[corner + value[r] * stride];
      for (int j = start[r], end = start[r + 1]; j < end; j++) {
        if (line[columns[j]] >= s[2][j] + z) continue;
        const double u1 = x + s[0][j], u2 = y + s[1][j], u3 = z + s[2][j];
        const int row = int((u1 - la1 - ls1) / width1), column = int((u2 - la2 - ls2) / width2);
        if (top[(row + 1) * stride + column + 1] >= u3) continue;
        kept.vectors.insert(kept.vectors.end(), {u1, u2, u3});
        kept.from.push_back(int(i));
        kept.option.push_back(j);
        for (int k = row; k >= 0 && top[k * stride + column] < u3; k--)
          for (int c = column; c >= 0 && top[k * stride + c] < u3; c--) top[k * stride + c] = u3;
      }
    }
  }
  kept.count = int(kept.from.size());
  return kept;
}

Rows byEnumeration(const vector<Block>& blocks, int parties) {
  size_t cut = blocks.size(), size = 1;
  while (cut > 0 && (cut == blocks.size() || size * blocks[cut - 1].count <= 4096)) size *= blocks[--cut].count;
  vector<Column> a = sums(blocks, 0, cut, parties), s = sums(blocks, cut, blocks.size(), parties);
  Column shares(a[0].size());
  for (const Column& column : a) {
    const auto [low, high] = bounds(column);
    for (size_t i = 0; i < shares.size(); i++) shares[i] += high > low ? std::round((column[i] - low) * (1048576 / (high - low))) : 0;
  }
  sortBy(a, shares);
  sortBy(s, Column(s[0]));
  const Rows kept = parties == 2 ? enumeratePairs(a, s) : enumerateTriples(a, s);
  Rows front;
  for (int row : frontOfList(kept.vectors, kept.count, parties)) {
    const double* v = &kept.vectors[size_t(row) * parties];
    front.vectors.insert(front.vectors.end(), v, v + parties);
    front.from.push_back(kept.from[row]);
    front.option.push_back(kept.option[row]);
    front.count++;
  }
  return front;
}

// ---- commands --------------------------------------------------------------------------------------------------------

int main() {
  int parties = 0;
  vector<Block> blocks;
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
      blocks.assign(size_t(number()), {});
      for (Block& block : blocks) {
        block.count = int(number());
        for (int i = 0; i < block.count * parties; i++) block.vectors.push_back(number());
      }
      continue;
    }
    int repeats = 0;
    std::cin >> repeats;
    for (int i = 0; i < repeats; i++) {
      const auto began = std::chrono::steady_clock::now();
      const Rows front = command == "blocks" ? byBlocks(blocks) : byEnumeration(blocks, parties);
      const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - began;
      std::printf("%.6f %d %.0f\n", took.count(), front.count, std::accumulate(front.vectors.begin(), front.vectors.end(), 0.0));
    }
    std::fflush(stdout);
  }
}
