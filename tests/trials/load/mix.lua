-- What readers ask for, by class and chance: wrk runs this. Its words: the file of addresses, how long a reader stays on
-- a page, in milliseconds on average, and how many of the new searches were asked before.
local shares = {
  { 'profile', 40 }, { 'occupation', 55 }, { 'place', 65 }, { 'search', 80 }, { 'list', 87 }, { 'rendered', 95 },
  { 'file', 100 },
}
local paths, first, stay = {}, 0, 0
local headers = { ['accept-encoding'] = 'gzip, deflate, br, zstd' }
local threads = {}
good, busy, mute, bad, new = 0, 0, 0, 0, 0

function setup(thread)
  table.insert(threads, thread)
end

function init(words)
  stay, first = tonumber(words[2]), tonumber(words[3])
  math.randomseed(os.time())
  for line in io.lines(words[1]) do
    local class, path = line:match('^(%S+) (%S+)$')
    paths[class] = paths[class] or {}
    table.insert(paths[class], path)
  end
end

function delay()
  return math.random(stay * 0.5, stay * 1.5)
end

local function choose()
  local chance = math.random(100)
  for _, share in ipairs(shares) do
    if chance <= share[2] then
      -- One search in four is one that nobody asked before.
      if share[1] == 'search' and math.random(4) == 1 then
        new = new + 1
        return paths.new[(first + new) % #paths.new + 1]
      end
      return paths[share[1]][math.random(#paths[share[1]])]
    end
  end
end

function request()
  return wrk.format('GET', choose(), headers)
end

function response(status, answer)
  -- A search that names a place leads to the list of that place.
  if status == 200 or status == 303 then good = good + 1
  elseif status ~= 503 then bad = bad + 1
  elseif answer['retry-after'] then busy = busy + 1
  else mute = mute + 1 end
end

function done(summary, latency)
  local sums = {}
  for _, name in ipairs({ 'good', 'busy', 'mute', 'bad', 'new' }) do
    sums[name] = 0
    for _, thread in ipairs(threads) do sums[name] = sums[name] + thread:get(name) end
  end
  local errors = summary.errors
  io.write(string.format(
    '\nMIX {"good":%d,"busy":%d,"withoutRetryAfter":%d,"bad":%d,"new":%d,"broken":%d,"seconds":%.3f,"p50":%.3f,"p99":%.3f,"most":%.3f}\n',
    sums.good, sums.busy, sums.mute, sums.bad, sums.new, errors.connect + errors.read + errors.write + errors.timeout,
    summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000))
end
