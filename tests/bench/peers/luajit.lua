-- luajit luajit.lua FOLDER ROWS col|row ROUNDS: the formulas compiled over columns of doubles, one loop a formula (col) or one
-- loop for all (row). Reads FOLDER/data.f64, writes FOLDER/luajit-MODE.i16 and prints the median rate.
local ffi = require "ffi"
local folder, rows, mode, rounds = arg[1], tonumber(arg[2]), arg[3], tonumber(arg[4])
ffi.cdef [[typedef struct { long s; long us; } instant; int gettimeofday(instant *, void *);]]
local instant = ffi.new "instant"
local function now()
    ffi.C.gettimeofday(instant, nil)
    return tonumber(instant.s) + tonumber(instant.us) * 1e-6
end

local function lines(name)
    local all = {}
    for line in io.lines(folder .. "/" .. name) do all[#all + 1] = line end
    return all
end

local names, formulas, columns, out = lines "columns.txt", lines "formulas.lua", {}, {}
local file = io.open(folder .. "/data.f64", "rb")
for _, name in ipairs(names) do
    columns[name] = ffi.new("double[?]", rows)
    ffi.copy(columns[name], file:read(8 * rows), 8 * rows)
end
file:close()
for k = 1, 30 do out[k] = ffi.new("double[?]", rows) end

local head = "local floor, max, min, abs = math.floor, math.max, math.min, math.abs\nreturn function(columns, out, rows)\n"
local function bound(text)
    local said = ""
    for _, name in ipairs(names) do
        if text:find(name .. "[i]", 1, true) then said = said .. "local " .. name .. " = columns." .. name .. "\n" end
    end
    return said
end
local grade = "out[30][i] = total >= 90 and 3 or total >= 80 and 2 or total >= 60 and 1 or 0"
local programs = {}
if mode == "row" then
    local body = ""
    for k, text in ipairs(formulas) do body = body .. "score = " .. text .. "; out[" .. k .. "][i] = score; total = total + score\n" end
    programs[1] = head .. bound(body) .. "for i = 0, rows - 1 do local total, score = 0\n" .. body ..
        "out[29][i] = total; " .. grade .. " end end"
else
    for k, text in ipairs(formulas) do
        local sum = k == 1 and "" or "totals[i] + "
        programs[k] = head .. bound(text) .. "local scores, totals = out[" .. k .. "], out[29]\nfor i = 0, rows - 1 do local score = " ..
            text .. "; scores[i] = score; totals[i] = " .. sum .. "score end end"
    end
    programs[#programs + 1] = head .. "for i = 0, rows - 1 do local total = out[29][i]; " .. grade .. " end end"
end
for k, text in ipairs(programs) do programs[k] = assert(loadstring(text))() end

local times = {}
for round = 0, rounds do
    local begin = now()
    for _, program in ipairs(programs) do program(columns, out, rows) end
    if round > 0 then times[#times + 1] = now() - begin end
end
table.sort(times)
print(string.format("luajit-%s %.0f", mode, rows / times[math.floor(#times / 2) + 1]))

local cells = ffi.new("int16_t[?]", 30 * rows)
for i = 0, rows - 1 do
    for k = 1, 29 do cells[i * 30 + k - 1] = math.floor(out[k][i] * 100 + 0.5) end
    cells[i * 30 + 29] = out[30][i]
end
local result = io.open(folder .. "/luajit-" .. mode .. ".i16", "wb")
result:write(ffi.string(cells, 60 * rows))
result:close()
