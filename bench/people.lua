-- Sends requests as visitors who have a list, each time a random one, and prints the result.
-- wrk -s people.lua URL -- KEYS METHOD. Without arguments: as visitors without a list.

local keys, method = {}, "GET"
local random = math.random

function init(args)
  math.randomseed(os.time())
  if args[1] then
    for key in io.lines(args[1]) do keys[#keys + 1] = key end
    method = args[2]
  end
end

function request()
  local headers = { ["Accept-Encoding"] = "br" }
  local body = nil
  if #keys > 0 then headers["Cookie"] = "device=" .. keys[random(#keys)] end
  if method == "POST" then
    headers["Content-Type"] = "application/x-www-form-urlencoded"
    headers["Sec-Fetch-Site"] = "same-origin"
    body = random(2) == 1 and "outcome=nothing-on" or "outcome=left-on"
  end
  return wrk.format(method, nil, headers, body)
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format("RESULT %f %f %f %f %d\n",
    summary.requests / summary.duration * 1e6,
    summary.bytes / summary.requests,
    latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
