printf '{"id":"1","indicator":"预算执行率","points":"5","clause":"100%%计满分，每下降5%%扣1分，扣完为止。","facts":[{"x":"94.9%%"},{"x":"100%%"}]}\n' | heng try --jsonl
