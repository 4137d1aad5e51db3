;; Never ends.
(module
  (func $spin (export "_start") (loop $again br $again)))
