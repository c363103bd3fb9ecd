#include "engine/batch/chunk_reader.hpp"

#include <algorithm>

#include "engine/batch/kernels.hpp"
#include "engine/data/input_cell.hpp"
#include "engine/data/problem.hpp"
#include "engine/model/names.hpp"

namespace heng::batch {
namespace {

using boost::variant2::get_if;
using boost::variant2::holds_alternative;

constexpr std::size_t most_words = 4096;  // kept of one column

bool is_empty(std::string_view cell) {
    return cell.find_first_not_of(" \t") == cell.npos;
}

bool same_unit(const std::optional<Unit>& left, const std::optional<Unit>& right) {
    if (!left || !right) return left.has_value() == right.has_value();
    return left->dimension == right->dimension && left->percent == right->percent && left->kind == right->kind &&
           left->scale == right->scale;
}

/// May a name hold a blank of some kind? Blanks beyond ASCII begin with one of four bytes.
bool may_hold_blank(std::string_view name) {
    return std::any_of(name.begin(), name.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code <= ' ' || code == 0xC2 || code == 0xE1 || code == 0xE2 || code == 0xE3 || code == 0xEF;
    });
}

bool is_error(const DataProblem& problem) {
    return problem.severity == Severity::error;
}

}  // namespace

ChunkReader::ChunkReader(const Pack& pack, const DataColumns& data, Sink sink)
    : pack_(pack),
      data_(data),
      sink_(std::move(sink)),
      binder_(pack, data.header, problems_, false),
      stage_(data.unit_factor, data.given),
      figures_(data.columns.size()),
      arena_(most_bytes(data.given.size())),
      words_(data.columns.size()) {
    note_scales();
}

void ChunkReader::note_scales() {
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        const DataColumn& column = data_.columns[i];
        if (column.is == DataColumn::Is::figure)
            figures_[i] = {stage_.figures(column.input), Shape(stage_.scale(column.input))};
    }
}

void ChunkReader::begin(const Chunk& chunk, std::uint32_t first_row, Refused& out) {
    chunk_ = &chunk;
    refused_ = &out;
    text_ = chunk.text();
    row_ = first_row;
    at_ = end_ = 0;
    kept_names_.clear();
    const std::size_t room = text_.size() + 2 * Chunk::margin + data_.columns.size();
    if (ends_.size() < room) ends_.resize(room);
    const std::size_t count = kernels().delimiters(text_.data(), text_.size(), ends_.data());
    std::fill_n(ends_.begin() + static_cast<std::ptrdiff_t>(count), data_.columns.size() + 2,
                static_cast<std::uint32_t>(text_.size()));
}

std::uint32_t ChunkReader::run(const Chunk& chunk, std::uint32_t first_row, Refused& out) {
    begin(chunk, first_row, out);
    const bool plain = data_.plain_rows && !chunk.damaged;
    while (at_ < text_.size()) {
        name_ = {{}, row_};
        if (!plain || !read_plain_row()) read_any_row();
        ++row_;
        if (height_ == block_rows) finish_block();
    }
    finish_block();
    return row_;
}

/// A row as programs write it: no quotation marks, every cell what its column wants. False where it is another one.
bool ChunkReader::read_plain_row() {
    const char* from = text_.data() + at_;
    const std::size_t width = data_.columns.size();
    bool filled = false;  // an empty row is no unit
    for (std::size_t column = 0; column < width; ++column) {
        const char* to = text_.data() + ends_[end_ + column];
        const bool last = column + 1 == width;
        if (last ? *to != '\n' && (*to != '\r' || to[1] != '\n') : *to != ',') return false;
        if (!read_cell(column, from, to)) return false;
        filled = filled || (from != to && static_cast<unsigned char>(*from) > ' ');
        from = to + 1;
    }
    if (!filled) return false;
    end_ += width;
    const bool two = from[-1] == '\r';
    end_ += two;
    at_ = static_cast<std::size_t>(from - text_.data()) + two;
    for (const InputId id : data_.constants) stage_.value(id, height_, *pack_.inputs[id].fallback);
    next_row();
    return true;
}

inline bool ChunkReader::read_cell(std::size_t index, const char* from, const char* to) {
    if (figures_[index].at != nullptr) return read_figure(index, from, to);
    switch (data_.columns[index].is) {
        case DataColumn::Is::figure:
            return false;
        case DataColumn::Is::word:
            return read_word(index, {from, static_cast<std::size_t>(to - from)});
        case DataColumn::Is::name:
            read_name({from, static_cast<std::size_t>(to - from)});
            return true;
        case DataColumn::Is::unused:
            return true;
    }
    return false;
}

inline bool ChunkReader::read_figure(std::size_t index, const char* from, const char* to) {
    const Figures& figures = figures_[index];
    const auto length = static_cast<std::size_t>(to - from);
    return read_shaped(to, length, figures.shape, figures.at[height_]) || read_other_figure(index, {from, length});
}

bool ChunkReader::read_other_figure(std::size_t index, std::string_view cell) {
    const DataColumn& column = data_.columns[index];
    Decimal decimal;
    const bool plain = read_decimal(cell.data() + cell.size(), cell.size(), decimal);
    if (plain) stage_.figure(column.input, height_, decimal);
    const bool read = plain || read_typed(column, cell);
    const unsigned scale = stage_.scale(column.input);
    if (scale != figures_[index].shape.scale) figures_[index].shape = Shape(scale);
    return read;
}

/// 950万元, 61%, 不适用, nothing. Another unit than the column's may clash with its neighbours: that is for the binder.
bool ChunkReader::read_typed(const DataColumn& column, std::string_view cell) {
    if (cell.empty() && !column.has_fallback) {
        stage_.blank(column.input, height_, CellKind::missing);
        return true;
    }
    const Read<Quantity> read = read_input_cell(pack_.inputs[column.input], cell, column.unit, pack_.year);
    const Quantity* quantity = get_if<Quantity>(&read);
    if (!quantity || (holds_alternative<Missing>(quantity->value) && column.has_fallback)) return false;
    const bool number = holds_alternative<Number>(quantity->value);
    if (number && !same_unit(quantity->unit, column.typed_unit)) return false;
    stage_.value(column.input, height_, quantity->value);
    return true;
}

/// Words come again and again: each is read once.
bool ChunkReader::read_word(std::size_t index, std::string_view cell) {
    const DataColumn& column = data_.columns[index];
    auto& known = words_[index];
    auto at = known.find(std::string(cell));
    if (at == known.end()) {
        Read<Quantity> read = read_input_cell(pack_.inputs[column.input], cell, column.unit, pack_.year);
        Quantity* quantity = get_if<Quantity>(&read);
        if (!quantity || known.size() >= most_words) return false;
        at = known.emplace(cell, std::move(quantity->value)).first;
    }
    if (holds_alternative<Missing>(at->second) && column.has_fallback) return false;
    stage_.value(column.input, height_, at->second);
    return true;
}

void ChunkReader::read_name(std::string_view cell) {
    if (!may_hold_blank(cell)) {
        name_.unit = cell;
        return;
    }
    kept_names_.push_back(printed_name(cell));
    name_.unit = kept_names_.back();
}

void ChunkReader::next_row() {
    names_.push_back(name_);
    ++height_;
}

/// Any other row, read as every reader of the project reads it.
void ChunkReader::read_any_row() {
    stage_.forget(height_);
    CsvRecords records(text_.substr(at_));
    auto record = records.next();
    at_ += records.position();
    while (ends_[end_] < at_ && ends_[end_] < text_.size()) ++end_;
    if (record) take_record(std::move(*record));
}

void ChunkReader::take_record(CsvRecord record) {
    const auto broken = [](const std::string& cell) { return cell.find("\xEF\xBF\xBD") != cell.npos; };
    if (record.fault) return refuse({.code = record.fault->code, .row = row_, .args = record.fault->args});
    if (chunk_->damaged && std::any_of(record.cells.begin(), record.cells.end(), broken))
        return refuse({.code = chunk_->nul ? "csv-nul" : "data-damaged", .row = row_});
    if (std::all_of(record.cells.begin(), record.cells.end(), is_empty)) return;
    const std::size_t width = data_.columns.size();
    while (record.cells.size() > width && is_empty(record.cells.back())) record.cells.pop_back();
    if (record.cells.size() != width)
        return refuse(
            {.code = "csv-width", .row = row_, .args = {std::to_string(width), std::to_string(record.cells.size())}});
    std::vector<Cell> cells;
    for (std::string& text : record.cells)
        cells.push_back({std::move(text), row_, static_cast<std::uint32_t>(cells.size() + 1)});
    bind_row(std::move(cells));
}

void ChunkReader::bind_row(std::vector<Cell> cells) {
    problems_.clear();
    const Record bound = binder_.bind(cells);
    if (std::any_of(problems_.begin(), problems_.end(), is_error)) {
        ++refused_->rows;
        for (DataProblem& problem : problems_)
            if (is_error(problem)) refused_->reasons.push_back(std::move(problem));
        return;
    }
    stage_.record(height_, bound);
    note_scales();
    kept_names_.push_back(bound.unit);
    name_.unit = kept_names_.back();
    next_row();
}

void ChunkReader::refuse(DataProblem problem) {
    ++refused_->rows;
    problem.file = data_.header.file;
    refused_->reasons.push_back(std::move(problem));
}

void ChunkReader::finish_block() {
    if (height_ == 0) return;
    arena_.clear();
    sink_(stage_.pack(height_, arena_), names_);
    names_.clear();
    stage_.clear();
    height_ = 0;
}

}  // namespace heng::batch
